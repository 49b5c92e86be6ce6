import ChapterModel
import Theming

/// What is the same on every page, worked out once.
final class SharedParts: Sendable {
    let context: OutputContext
    let url: SiteURL
    let identity: SiteIdentity
    /// Addresses, in the order of the pages' links.
    let stylesheets: [String]
    let scripts: [String]
    let chapters: [Slug: Chapter]
    /// By city; empty where they are too many to stand on every page.
    let chapterLinks: [ChapterLink]
    private let linksBySlug: [Slug: ChapterLink]

    init(_ context: OutputContext) {
        let site = context.site
        self.context = context
        url = site.settings.url
        identity = SiteIdentity(
            title: site.settings.title,
            tagline: site.settings.tagline,
            href: site.settings.url.rootRelative(.root),
            organisation: site.settings.organisation?.name,
            organisationHref: site.settings.organisation?.url,
            email: site.settings.organisation?.email
        )
        let sheets = context.theme.stylesheets.map(context.addresses.assets.file) + [context.accents.path]
        stylesheets = sheets.map(site.settings.url.rootRelative)
        scripts = context.theme.scripts.map { site.settings.url.rootRelative(context.addresses.assets.file($0)) }
        chapters = Dictionary(site.chapters.map { ($0.slug, $0) }) { first, _ in first }
        let links = site.chapters.sorted(byName: \.city).map { ($0.slug, Self.link(to: $0, url: site.settings.url)) }
        chapterLinks = links.count > Self.linkLimit ? [] : links.map(\.1)
        linksBySlug = Dictionary(links) { first, _ in first }
    }

    /// The home page lists all chapters; a footer of more than these would outweigh most posts.
    private static let linkLimit = 16

    /// Posts name chapters by slug; one that is not the site's is shown by it.
    func chapterLink(_ slug: Slug) -> ChapterLink {
        linksBySlug[slug]
            ?? ChapterLink(
                name: slug.text,
                city: slug.text,
                slug: slug.text,
                href: url.rootRelative(SitePath(page: slug.text))
            )
    }

    private static func link(to chapter: Chapter, url: SiteURL) -> ChapterLink {
        ChapterLink(
            name: chapter.name,
            city: chapter.city,
            slug: chapter.slug.text,
            hashtag: chapter.hashtag.map { "#\($0)" },
            href: url.rootRelative(chapter.path)
        )
    }
}
