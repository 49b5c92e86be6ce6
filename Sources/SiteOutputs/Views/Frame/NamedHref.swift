import Theming

/// A link with the words that stand for it.
struct NamedHref: TemplateView {
    let title: String
    let href: String

    static let fields = TemplateFields<NamedHref>(
        .text("title") { $0.title },
        .text("href") { $0.href }
    )
}
