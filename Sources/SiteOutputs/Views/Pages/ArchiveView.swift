import Theming

/// A page of all posts: template `archive`.
struct ArchiveView: TemplateView {
    let page: PageFrame
    let title: String
    /// All years; each leads to where its posts begin.
    var years: [SharedView<YearLink>] = []
    /// The page's posts by year.
    var groups: [YearGroup] = []
    var pagination: Pagination?

    static let fields = TemplateFields<ArchiveView>(
        .part("page") { $1($0.page) },
        .text("title") { $0.title },
        .list("years") { $0.years },
        .list("groups") { $0.groups },
        .view("pagination") { $0.pagination }
    )
}
