import Theming

/// A reader's comment with the answers to it.
struct CommentView: TemplateView {
    let author: String
    /// ISO 8601
    var date: String?
    var dateText: String?
    var text: Markup?
    var replies: [CommentView] = []

    static let fields = TemplateFields<CommentView>(
        .text("author") { $0.author },
        .text("date") { $0.date },
        .text("dateText") { $0.dateText },
        .html("text") { $0.text },
        .list("replies") { $0.replies }
    )
}
