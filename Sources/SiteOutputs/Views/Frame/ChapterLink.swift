import Theming

/// A chapter in one line.
struct ChapterLink: TemplateView {
    /// e.g. `#SoMeK`
    let name: String
    let city: String
    /// For `data-chapter`, which selects the accent colour.
    let slug: String
    /// With `#`.
    var hashtag: String?
    let href: String
    /// Whether the page belongs to the chapter.
    var current = false

    static let fields = TemplateFields<ChapterLink>(
        .text("name") { $0.name },
        .text("city") { $0.city },
        .text("slug") { $0.slug },
        .text("hashtag") { $0.hashtag },
        .text("href") { $0.href },
        .flag("current") { $0.current }
    )
}
