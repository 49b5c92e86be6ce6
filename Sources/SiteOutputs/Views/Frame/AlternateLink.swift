import Theming

/// The page's content in another format, for `<link rel="alternate">`.
struct AlternateLink: TemplateView {
    /// Media type, e.g. `text/calendar`.
    let type: String
    let title: String
    let href: String

    static let fields = TemplateFields<AlternateLink>(
        .text("type") { $0.type },
        .text("title") { $0.title },
        .text("href") { $0.href }
    )
}
