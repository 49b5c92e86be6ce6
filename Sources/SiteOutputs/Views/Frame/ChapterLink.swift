import Theming

/// A chapter in one line.
///
/// A reference, because all that names a chapter holds the same.
final class ChapterLink: TemplateView {
    /// e.g. `#SoMeK`
    let name: String
    let city: String
    /// For `data-chapter`, which selects the accent colour.
    let slug: String
    /// With `#`.
    let hashtag: String?
    let href: String
    /// Whether the page belongs to the chapter.
    let current: Bool

    init(name: String, city: String, slug: String, hashtag: String? = nil, href: String, current: Bool = false) {
        self.name = name
        self.city = city
        self.slug = slug
        self.hashtag = hashtag
        self.href = href
        self.current = current
    }

    /// The same on pages that belong to the chapter.
    var asCurrent: ChapterLink {
        ChapterLink(name: name, city: city, slug: slug, hashtag: hashtag, href: href, current: true)
    }

    static let fields = TemplateFields<ChapterLink>(
        .text("name") { $0.name },
        .text("city") { $0.city },
        .text("slug") { $0.slug },
        .text("hashtag") { $0.hashtag },
        .text("href") { $0.href },
        .flag("current") { $0.current }
    )
}
