import ChapterModel
import Theming

/// What every page has around its own content; templates see it as `page`.
///
/// A reference, because every other line of a page looks into it.
final class PageFrame: TemplateView {
    let content: FrameContent
    let parts: PageParts

    init(content: consuming FrameContent, parts: PageParts) {
        self.content = content
        self.parts = parts
    }

    private var shared: SharedParts { parts.shared }

    /// Language of the page, e.g. `de`.
    var language: String { parts.language.rawValue }

    /// For `<title>`: the page's title and, but for the home page, the site's.
    private func writeTitle(to page: inout PageText) {
        guard let title = content.title else { return page.append(siteTitle) }
        page.append(title)
        page.append(" – ")
        page.append(shared.identity.title)
    }

    private func writeURL(to page: inout PageText) { parts.write(absolute: content.path, to: &page) }

    /// The site's title with what it says of itself.
    var siteTitle: String {
        [shared.identity.title, shared.identity.tagline].compactMap(\.self).joined(separator: " – ")
    }

    /// One or two sentences in plain text.
    var description: String? { content.description.flatMap { $0.isEmpty ? nil : $0 } }

    /// The page in all its languages, its own included, and last what is for readers of any other: `x-default`.
    var translations: [TranslationLink] { content.translations }

    var openGraph: OpenGraph { OpenGraph(frame: self) }

    /// For `<script type="application/ld+json">`.
    var jsonLD: Markup? { content.metadata?() }

    var site: SiteIdentity { shared.identity }

    var menu: [MenuLink] { parts.links(shared.menu, on: content.path) }

    var footer: [MenuLink] { parts.links(shared.footer, on: content.path) }

    /// All chapters by city, for navigation; empty where there are too many, the home page then lists them.
    var chapters: [SharedView<ChapterLink>] { shared.chapterLinks(current: content.chapter) }

    /// Where all chapters are listed; nil where ``chapters`` does.
    var chaptersHref: String? { shared.chapterLinks.isEmpty ? parts.href(.root) : nil }

    /// The chapter the page belongs to; its slug selects the accent colour.
    var chapter: ChapterLink? { content.chapter }

    /// Folder of those of the theme's static files that no style sheet names, with a slash at its end.
    var assets: String { shared.assets }

    /// Addresses of the theme's style sheets; the last one sets `--accent` for every `[data-chapter="koeln"]`, legible on
    /// the page in light and in dark.
    var stylesheets: [String] { shared.stylesheets }

    /// Addresses of the theme's scripts.
    var scripts: [String] { shared.scripts }

    var subscribeHref: String { shared.subscribeHref }

    /// The page where words are looked up.
    var searchHref: String { shared.searchHref }

    /// Whether this is the home page.
    var home: Bool { content.path == .root }

    /// For `<meta name="robots" content="noindex">`.
    var hiddenFromSearch: Bool { content.isHiddenFromSearch }

    /// Whether a script of the page loads the index, which its policy then allows.
    var searches: Bool { content.searches }

    /// The theme's own texts in the page's language.
    var words: Words { parts.words }

    static let fields = TemplateFields<PageFrame>(
        .text("language") { $0.language }.settled,
        .written("title") { $0.writeTitle(to: &$1) },
        .text("description") { $0.description },
        // Canonical absolute address.
        .written("url") { $0.writeURL(to: &$1) },
        .list("alternates") {
            $0.content.alternates
        } own: {
            $0.content.ownAlternates
        },
        .list("translations") { $0.translations },
        .view("openGraph") { $0.openGraph },
        .html("jsonLD") { $0.jsonLD },
        .view("site") { $0.site },
        .list("menu") { $0.menu },
        .list("footer") { $0.footer },
        .list("chapters") { $0.chapters },
        .text("chaptersHref") { $0.chaptersHref }.settled,
        .view("chapter") { $0.chapter },
        .text("assets") { $0.assets }.settled,
        .texts("stylesheets") { $0.stylesheets }.settled,
        .texts("scripts") { $0.scripts }.settled,
        .html("securityPolicy") { SecurityPolicy.page(runsScripts: !$0.scripts.isEmpty, searches: $0.searches) },
        .text("subscribeHref") { $0.subscribeHref }.settled,
        .text("searchHref") { $0.searchHref }.settled,
        .flag("home") { $0.home },
        .flag("hiddenFromSearch") { $0.hiddenFromSearch },
        .view("words") { $0.words },
        // For what stands around the list.
        .flag("hasMenu") { !$0.shared.menu.isEmpty }.settled
    )
}
