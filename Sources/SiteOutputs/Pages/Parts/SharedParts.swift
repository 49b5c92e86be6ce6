import ChapterModel
import Synchronization
import Theming

/// What is the same on every page, worked out once.
final class SharedParts: Sendable {
    let context: OutputContext
    // Those of the context and the site, which pages would else copy as a whole to get at a part.
    let cards: SharedCards
    let addresses: SiteAddresses
    let posts: [Post.ID: Post]
    let recaps: [Post.ID: [Post]]
    let hasTranslations: Bool
    let menu: [SiteSettings.MenuItem]
    let footer: [SiteSettings.MenuItem]
    let organisation: SiteSettings.Organisation?
    let url: SiteURL
    let identity: SiteIdentity
    /// Addresses, in the order of the pages' links.
    let stylesheets: [String]
    let scripts: [String]
    let assets: String
    let subscribeHref: String
    let searchHref: String
    let chapters: [Slug: Chapter]
    /// By city; empty where they are too many to stand on every page.
    let chapterLinks: [SharedView<ChapterLink>]
    /// The same as pages of each chapter show them, by its slug.
    private let currentLinks: [String: [SharedView<ChapterLink>]]
    private let topicLinks: [Slug: SharedView<TopicLink>]
    private let linksBySlug: [Slug: ChapterLink]
    private let alternates = Mutex<[Alternates]>([])

    /// The feeds and calendars of chapters, as pages in one language name them.
    private struct Alternates {
        let language: Language
        var links: [Slug: [SharedView<AlternateLink>]] = [:]
    }

    init(_ context: OutputContext) {
        let site = context.site
        self.context = context
        cards = context.cards
        addresses = context.addresses
        posts = context.posts
        recaps = context.recaps
        hasTranslations = context.hasTranslations
        menu = site.settings.menu
        footer = site.settings.footer
        organisation = site.settings.organisation
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
        assets = site.settings.url.rootRelative(context.addresses.assets)
        subscribeHref = site.settings.url.rootRelative(context.addresses.subscribe)
        searchHref = site.settings.url.rootRelative(context.addresses.search)
        chapters = Dictionary(site.chapters.map { ($0.slug, $0) }) { first, _ in first }
        let links = site.chapters.sorted(byName: \.city).map { ($0.slug, Self.link(to: $0, url: site.settings.url)) }
        let shown = links.count > Self.linkLimit ? [] : links
        chapterLinks = Self.chapterLinks(shown.map(\.1), current: nil)
        currentLinks = Dictionary(
            shown.map { ($0.1.slug, Self.chapterLinks(shown.map(\.1), current: $0.1)) }
        ) { first, _ in first }
        topicLinks = Dictionary(
            site.topics.map { topic in
                let href = site.settings.url.rootRelative(context.addresses.topic(topic))
                let link = TopicLink(title: topic.title, href: href, description: topic.description)
                return (topic.slug, SharedView(link, renderings: Renderings()))
            }
        ) { first, _ in first }
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

    /// - Parameter chapter: the one that a page belongs to.
    func chapterLinks(current chapter: ChapterLink?) -> [SharedView<ChapterLink>] {
        guard let chapter, !chapterLinks.isEmpty else { return chapterLinks }
        return currentLinks[chapter.slug] ?? chapterLinks
    }

    private static func chapterLinks(_ links: [ChapterLink], current: ChapterLink?) -> [SharedView<ChapterLink>] {
        links.map { link in
            SharedView(link.slug == current?.slug ? link.asCurrent : link, renderings: Renderings())
        }
    }

    /// What each chapter plans.
    var outlooks: [Slug: ChapterOutlook] { context.outlooks }

    func outlook(of chapter: Chapter) -> ChapterOutlook {
        outlooks[chapter.slug] ?? ChapterOutlook(chapter, today: context.site.today)
    }

    /// A topic as posts link to it.
    func topicLink(_ slug: Slug) -> SharedView<TopicLink>? { topicLinks[slug] }

    /// The feeds and the calendar of a chapter.
    func alternates(of chapter: Slug, in language: Language, make: () -> [SharedView<AlternateLink>])
        -> [SharedView<AlternateLink>]
    {
        alternates.withLock { known in
            let position = known.firstIndex { $0.language == language } ?? known.endIndex
            if position == known.endIndex { known.append(Alternates(language: language)) }
            if let known = known[position].links[chapter] { return known }
            let made = make()
            known[position].links[chapter] = made
            return made
        }
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
