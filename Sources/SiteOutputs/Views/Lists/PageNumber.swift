import Theming

/// A page of a list that goes over several.
struct PageNumber: TemplateView {
    let number: String
    let href: String
    var current = false
    /// Whether pages are left out before this one.
    var gapBefore = false

    static let fields = TemplateFields<PageNumber>(
        .text("number") { $0.number },
        .text("href") { $0.href },
        .flag("current") { $0.current },
        .flag("gapBefore") { $0.gapBefore }
    )
}
