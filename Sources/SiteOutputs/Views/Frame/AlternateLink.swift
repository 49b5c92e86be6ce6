import Theming

/// The page's content in another format, for `<link rel="alternate">`.
///
/// A reference, because all posts of a chapter hold the same.
final class AlternateLink: TemplateView {
    /// Media type, e.g. `text/calendar`.
    let type: String
    let title: String
    let href: String

    init(type: String, title: String, href: String) {
        self.type = type
        self.title = title
        self.href = href
    }

    static let fields = TemplateFields<AlternateLink>(
        .text("type") { $0.type },
        .text("title") { $0.title },
        .text("href") { $0.href }
    )
}
