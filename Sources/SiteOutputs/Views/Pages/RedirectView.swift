import Theming

/// Sends an old address to the new one without JavaScript: template `redirect`.
struct RedirectView: TemplateView {
    let language: String
    /// Of the page it leads to.
    let title: String
    /// Relative to the server's root.
    let href: String
    /// Absolute, for the canonical link.
    let url: String
    let words: Words

    static let fields = TemplateFields<RedirectView>(
        .text("language") { $0.language },
        .text("title") { $0.title },
        .text("href") { $0.href },
        .text("url") { $0.url },
        .view("words") { $0.words }
    )
}
