import Theming

/// Where a page stands among the pages of a list; absent where there is one page only.
struct Pagination: TemplateView {
    /// e.g. `Seite 2 von 5`
    let position: String
    /// The first, the last and those nearby.
    var pages: [PageNumber] = []
    /// The page with newer posts.
    var previousHref: String?
    /// The page with older posts.
    var nextHref: String?

    static let fields = TemplateFields<Pagination>(
        .text("position") { $0.position },
        .list("pages") { $0.pages },
        .text("previousHref") { $0.previousHref },
        .text("nextHref") { $0.nextHref }
    )
}
