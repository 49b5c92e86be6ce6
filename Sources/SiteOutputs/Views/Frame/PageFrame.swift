import Theming

/// What every page has around its own content; templates see it as `page`.
struct PageFrame: TemplateView {
    /// Language of the page, e.g. `de`.
    let language: String
    /// For `<title>`: the page's title and, but for the home page, the site's.
    let title: String
    /// One or two sentences in plain text.
    var description: String?
    /// Canonical absolute address.
    let url: String
    /// Calendars and feeds of what the page shows.
    var alternates: [AlternateLink] = []
    /// The page in all its languages, its own included, and last what is for readers of any other: `x-default`.
    var translations: [TranslationLink] = []
    let openGraph: OpenGraph
    /// For `<script type="application/ld+json">`.
    var jsonLD: Markup?
    let site: SiteIdentity
    var menu: [MenuLink] = []
    var footer: [MenuLink] = []
    /// All chapters by city, for navigation; empty where there are too many, the home page then lists them.
    var chapters: [ChapterLink] = []
    /// Where all chapters are listed; nil where ``chapters`` does.
    var chaptersHref: String?
    /// The chapter the page belongs to; its slug selects the accent colour.
    var chapter: ChapterLink?
    /// Folder of those of the theme's static files that no style sheet names, with a slash at its end.
    let assets: String
    /// Addresses of the theme's style sheets; the last one sets `--accent` for every `[data-chapter="koeln"]`, legible on
    /// the page in light and in dark.
    let stylesheets: [String]
    /// Addresses of the theme's scripts.
    var scripts: [String] = []
    let subscribeHref: String
    /// The page where words are looked up.
    let searchHref: String
    /// Whether this is the home page.
    var home = false
    /// For `<meta name="robots" content="noindex">`.
    var hiddenFromSearch = false
    /// Whether a script of the page loads the index, which its policy then allows.
    var searches = false
    /// The theme's own texts in the page's language.
    let words: Words

    static let fields = TemplateFields<PageFrame>(
        .text("language") { $0.language },
        .text("title") { $0.title },
        .text("description") { $0.description },
        .text("url") { $0.url },
        .list("alternates") { $0.alternates },
        .list("translations") { $0.translations },
        .view("openGraph") { $0.openGraph },
        .html("jsonLD") { $0.jsonLD },
        .view("site") { $0.site },
        .list("menu") { $0.menu },
        .list("footer") { $0.footer },
        .list("chapters") { $0.chapters },
        .text("chaptersHref") { $0.chaptersHref },
        .view("chapter") { $0.chapter },
        .text("assets") { $0.assets },
        .texts("stylesheets") { $0.stylesheets },
        .texts("scripts") { $0.scripts },
        .html("securityPolicy") { SecurityPolicy.page(runsScripts: !$0.scripts.isEmpty, searches: $0.searches) },
        .text("subscribeHref") { $0.subscribeHref },
        .text("searchHref") { $0.searchHref },
        .flag("home") { $0.home },
        .flag("hiddenFromSearch") { $0.hiddenFromSearch },
        .view("words") { $0.words }
    )
}
