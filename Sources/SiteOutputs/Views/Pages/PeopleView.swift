import Theming

/// All people with a page: template `people`.
struct PeopleView: TemplateView {
    let page: PageFrame
    let title: String
    /// By name.
    var people: [PersonLink] = []

    static let fields = TemplateFields<PeopleView>(
        .part("page") { $1($0.page) },
        .text("title") { $0.title },
        .list("people") { $0.people }
    )
}
