import Theming

/// All topics: template `topics`.
struct TopicListView: TemplateView {
    let page: PageFrame
    let title: String
    /// By title.
    var topics: [TopicLink] = []

    static let fields = TemplateFields<TopicListView>(
        .part("page") { $1($0.page) },
        .text("title") { $0.title },
        .list("topics") { $0.topics }
    )
}
