package import ChapterModel
package import Theming

/// What every output is made from: the site, the theme, and what several outputs would otherwise each work out.
package struct OutputContext: Sendable {
    package let site: Site
    package let theme: Theme
    package let addresses: SiteAddresses
    /// The posts that look back on an event, by the event's post.
    package let recaps: [Post.ID: [Post]]
    /// The translations of posts, by the original.
    private let translations: [Post.ID: [Post]]
    /// The posts that others look back on or say in another language, by what names them.
    package let posts: [Post.ID: Post]
    let accents: AccentStylesheet
    let cards: SharedCards
    /// The calendars of all parts of the network.
    let calendars: OnceAsked<CalendarBuilder>
    private let eventIndex: OnceAsked<EventIndex>
    private let plans: OnceAsked<[Slug: ChapterOutlook]>
    private let years: OnceAsked<[Slug: ChapterYears]>
    private let topicPosts: OnceAsked<[Slug: [Post]]>
    private let changes: OnceAsked<[FeedSubject]>
    private let words: SpokenWords

    package init(site: Site, theme: Theme) {
        self.site = site
        cards = SharedCards(in: site.settings.language)
        self.theme = theme
        let words = SpokenWords(theme)
        let addresses = SiteAddresses(site.settings)
        self.words = words
        self.addresses = addresses
        calendars = OnceAsked { CalendarBuilder(site, addresses, words) }
        accents = AccentStylesheet(of: site.chapters, in: addresses)
        var (recaps, translations): ([Post.ID: [Post]], [Post.ID: [Post]]) = ([:], [:])
        for post in site.posts {
            if let event = post.recapOf { recaps[event, default: []].append(post) }
            if let original = post.translationOf { translations[original, default: []].append(post) }
        }
        posts = site.posts.reduce(into: [:]) { [recaps, translations] posts, post in
            guard recaps.keys.contains(post.id) || translations.keys.contains(post.id) else { return }
            if posts[post.id] == nil { posts[post.id] = post }
        }
        self.recaps = recaps
        self.translations = translations
        eventIndex = OnceAsked { EventIndex(site.calendar, today: site.today) }
        let plans = OnceAsked {
            let outlooks = site.chapters.map { ($0.slug, ChapterOutlook($0, today: site.today)) }
            return Dictionary(outlooks) { first, _ in first }
        }
        self.plans = plans
        years = OnceAsked {
            let outlooks = plans.value
            let years = site.chapters.map { ($0.slug, ChapterYears($0, outlooks[$0.slug]?.events.dated ?? [])) }
            return Dictionary(years) { first, _ in first }
        }
        topicPosts = OnceAsked {
            site.posts.reduce(into: [:]) { result, post in
                for topic in post.content.topics { result[topic.slug, default: []].append(post) }
            }
        }
        changes = OnceAsked { FeedSubject.changes(in: site) }
    }

    /// Makes the theme ready for pages in the site's language, which the first of them would else wait for.
    package func prepare() { PageParts(self).prepare() }

    /// Puts the events of calendars in order, which the first of their files would else wait for.
    package func prepareCalendars() { calendars.prepareUnlessTaken() }

    /// Whether any post says what another says in its language.
    var hasTranslations: Bool { !translations.isEmpty }

    /// The events of the whole network.
    var events: EventIndex { eventIndex.value }

    /// What each chapter plans.
    var outlooks: [Slug: ChapterOutlook] { plans.value }

    /// What each chapter did.
    var chapterYears: [Slug: ChapterYears] { years.value }

    /// Newest first, by topic.
    package var postsByTopic: [Slug: [Post]] { topicPosts.value }

    /// What became of events after they were announced, newest first.
    var eventChanges: [FeedSubject] { changes.value }

    /// The theme's words.
    func words(in language: Language) -> Words { words[language] }

    /// All that have a calendar and feeds: the network, its chapters, its topics.
    package var scopes: [SiteScope] {
        [.network] + site.chapters.map(SiteScope.chapter) + site.topics.map(SiteScope.topic)
    }

    /// All that have feeds.
    package var feedScopes: [FeedScope] { scopes.map(FeedScope.everything) + [.events, .recaps] }

    /// The post and those that say the same in other languages, the original first; empty where there is none but it.
    func languageVersions(of post: Post) -> [Post] {
        guard !translations.isEmpty else { return [] }
        let original = post.translationOf ?? post.id
        let others = (translations[original] ?? []).sorted { $0.path < $1.path }
        let versions = [posts[original]].compactMap(\.self) + others
        return versions.count > 1 ? versions : []
    }

    /// The file of content that a scope's outputs come from.
    package func source(of scope: SiteScope) -> String {
        switch scope {
        case .network: "site.yml"
        case .chapter(let chapter): chapter.source
        case .topic: "topics.yml"
        }
    }

    package func source(of scope: FeedScope) -> String {
        switch scope {
        case .everything(let scope): source(of: scope)
        case .events, .recaps: source(of: .network)
        }
    }
}
