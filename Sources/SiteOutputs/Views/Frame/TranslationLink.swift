import Theming

/// A page in one of its languages, for `<link rel="alternate" hreflang="…">` and for readers.
struct TranslationLink: TemplateView {
    /// e.g. `en`, or `x-default`.
    let language: String
    /// The language in its own words, e.g. `English`.
    let name: String
    let title: String
    let href: String
    /// Absolute address.
    let url: String

    static let fields = TemplateFields<TranslationLink>(
        .text("language") { $0.language },
        .text("name") { $0.name },
        .text("title") { $0.title },
        .text("href") { $0.href },
        .text("url") { $0.url }
    )
}
