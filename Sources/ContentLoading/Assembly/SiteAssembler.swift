import ChapterModel
import Diagnostics
import Foundation

extension ParsedContent {
    /// Resolves every reference and leaves out what is hidden.
    ///
    /// - Parameter last: an earlier assembly, from which posts are taken over that would come out the same.
    package func assemble(visibility: Visibility, after last: SiteAssembly? = nil) async throws -> SiteAssembly {
        guard let site else { return SiteAssembly(site: nil, hidden: [], siteLinks: [], diagnostics: [], posts: nil) }
        var assembler = SiteAssembler(content: self, site: site, visibility: visibility)
        return try await assembler.assemble(after: last?.posts)
    }
}

/// One pass over the parsed content that turns names into what they name.
private struct SiteAssembler {
    let content: ParsedContent
    let site: ParsedSite
    let visibility: Visibility
    let references: ReferenceResolver
    private let hiddenPages: Set<SitePath>
    /// The years that any date of the content falls into.
    let years: ClosedRange<Int>
    var diagnostics: [Diagnostic] = []
    var hidden: [HiddenPost] = []

    init(content: ParsedContent, site: ParsedSite, visibility: Visibility) {
        self.content = content
        self.site = site
        self.visibility = visibility
        references = ReferenceResolver(people: content.people, venues: content.venues)
        hiddenPages = Set(content.posts.filter { visibility.reason(toHide: $0) != nil }.map(\.path))
        years = content.years(including: visibility.today)
    }

    mutating func assemble(after last: AssembledPosts?) async throws -> SiteAssembly {
        let (content, site, visibility) = (content, site, visibility)
        async let links = LinkChecker(content: content, hidden: visibility, site: site)
        async let attachments = PublishedAttachments(of: content, visibility: visibility).list
        let settings = settings()
        var chapters = content.chapters.map { chapter($0, settings: settings) }
        let defaults = chapterDefaults(settings: settings, zones: zones(of: chapters))
        let series = SiteSeries(
            of: content,
            assembler: SeriesAssembler(
                references: references,
                language: settings.language,
                authority: settings.authority
            ),
            defaults: defaults,
            visibility: visibility
        )
        hidden += series.hidden
        diagnostics += series.diagnostics
        let assembled = try await posts(settings: settings, defaults: defaults, series: series, after: last)
        let posts = assembled.newestFirst
        async let topics = Self.topics(of: posts)
        chapters = try await Self.chapters(chapters, holding: posts, and: series)
        diagnostics += IdentityCheck(of: content, series: series, authority: settings.authority).diagnostics
        diagnostics += await links.diagnostics
        let result = Site(
            settings: settings,
            today: visibility.today,
            chapters: chapters.sorted { ($0.slug, $0.source) < ($1.slug, $1.source) },
            posts: posts,
            topics: await topics,
            people: content.people.entries.values.sorted {
                ($0.name, $0.key?.text ?? "") < ($1.name, $1.key?.text ?? "")
            },
            home: content.home?.body.prose.unlinking(hiddenPages) ?? .empty,
            pages: content.pages.map { page($0.page, at: $0.address) },
            attachments: await attachments
        )
        return SiteAssembly(
            site: result,
            hidden: hidden,
            siteLinks: await links.siteLinks,
            diagnostics: diagnostics,
            posts: assembled
        )
    }

    /// Gives every chapter its posts, which are newest first, and those dates of its series of which no post speaks.
    private static func chapters(
        _ chapters: [Chapter],
        holding posts: [Post],
        and series: SiteSeries
    ) async throws -> [Chapter] {
        let byChapter = posts.reduce(into: [Slug: [Post]]()) { result, post in
            for chapter in post.chapters { result[chapter, default: []].append(post) }
        }
        let taken = Set(posts.compactMap { $0.event?.slot?.uid })
        return try await chapters.concurrentMap(portion: 16) { chapter in
            var chapter = chapter
            chapter.hold(
                byChapter[chapter.slug] ?? [],
                series.series(of: chapter.slug),
                seriesDates: series.dates(of: chapter.slug, without: taken)
            )
            return chapter
        }
    }

    /// All topics that posts have; there is one of each slug.
    private static func topics(of posts: [Post]) -> [Topic] {
        var bySlug: [Slug: Topic] = [:]
        for post in posts {
            let topics = post.content.topics
            // By index, or each topic would be copied.
            for index in topics.indices where bySlug[topics[index].slug] == nil {
                bySlug[topics[index].slug] = topics[index]
            }
        }
        return bySlug.values.sorted { $0.slug < $1.slug }
    }

    private mutating func settings() -> SiteSettings {
        var settings = SiteSettings(
            title: site.title,
            url: site.url,
            // RFC 4151 wants a date on which the authority held the name; this one is a convention, never a clock.
            id: site.id ?? "\(site.url.authority),2000",
            language: site.language,
            timeZone: ChapterTimeZone(site.timeZone, years: years)
        )
        settings.tagline = site.tagline
        settings.description = site.description
        settings.organisation = site.organisation
        settings.organisation?.founder = site.founder.flatMap {
            references.person($0, in: site.source, diagnostics: &diagnostics)
        }
        settings.menu = site.menu.map { SiteSettings.MenuItem(title: $0.title, target: $0.target) }
        settings.footer = site.footer.map { SiteSettings.MenuItem(title: $0.title, target: $0.target) }
        settings.feedItems = site.feedItems ?? settings.feedItems
        settings.feedHub = site.feedHub
        settings.calendarPastMonths = site.calendarPastMonths ?? settings.calendarPastMonths
        settings.archivePageSize = site.archivePageSize ?? settings.archivePageSize
        return settings
    }

    private mutating func chapter(_ parsed: ParsedChapter, settings: SiteSettings) -> Chapter {
        var chapter = Chapter(
            slug: parsed.slug,
            source: parsed.head.file,
            name: parsed.name,
            city: parsed.city,
            about: parsed.about.prose.unlinking(hiddenPages),
            timeZone: parsed.timeZone.map { ChapterTimeZone($0, years: years) } ?? settings.timeZone
        )
        chapter.hashtag = parsed.hashtag
        chapter.leads = parsed.leads.compactMap { lead in
            references.person(lead.person, in: parsed.head, diagnostics: &diagnostics)
                .map { Chapter.Lead(person: $0, since: lead.since) }
        }
        chapter.cadence = parsed.cadence
        chapter.accent = parsed.accent
        chapter.summary = parsed.summary
        chapter.links = parsed.links
        return chapter
    }

    private func zones(of chapters: [Chapter]) -> [Slug: ChapterTimeZone] {
        Dictionary(chapters.map { ($0.slug, $0.timeZone) }, uniquingKeysWith: { first, _ in first })
    }

    private mutating func posts(
        settings: SiteSettings,
        defaults: [Slug: PostAssembler.ChapterDefaults],
        series: SiteSeries,
        after last: AssembledPosts?
    ) async throws -> AssembledPosts {
        let assembler = PostAssembler(
            references: references,
            topics: content.topics,
            language: settings.language,
            hiddenPages: hiddenPages,
            authority: settings.authority
        )
        let fallback = PostAssembler.ChapterDefaults(zone: settings.timeZone, venue: nil, duration: nil)
        let sources = zip(content.posts, references(of: content.posts, series: series)).map { (parsed: $0, found: $1) }
        let assembled = try await AssembledPosts.assemble(
            sources,
            in: AssembledPosts.Setting(
                background: content.background,
                visibility: visibility,
                years: years,
                hiddenPages: hiddenPages
            ),
            after: last,
            isVisible: { visibility.reason(toHide: $0) == nil },
            { parsed, found in
                var diagnostics: [Diagnostic] = []
                let defaults = defaults[parsed.id.chapter] ?? fallback
                let post = assembler.post(parsed, defaults: defaults, found: found, diagnostics: &diagnostics)
                return AssembledPosts.Result(parsed: parsed, found: found, post: post, diagnostics: diagnostics)
            }
        )
        for result in assembled.results {
            diagnostics += result.diagnostics
            if let reason = visibility.reason(toHide: result.parsed) {
                hidden.append(HiddenPost(source: result.post.source, title: result.post.title, reason: reason))
            }
        }
        return assembled
    }

    private mutating func references(
        of posts: [ParsedPost],
        series: SiteSeries
    ) -> [PostReferences] {
        var siblings = SiblingResolver(content: content)
        let partners = PartnerResolver(content: content)
        var occurrences = OccurrenceResolver(content: content, series: series.byChapter)
        let found = posts.map { post in
            guard post.hasReferences else { return PostReferences.none }
            return PostReferences(
                recapOf: siblings.target(of: post.front.recapOf, in: post, diagnostics: &diagnostics),
                translationOf: siblings.target(of: post.front.translationOf, in: post, diagnostics: &diagnostics),
                partners: partners.partners(of: post, diagnostics: &diagnostics),
                occurrence: occurrences.occurrence(of: post, diagnostics: &diagnostics)
            )
        }
        diagnostics += occurrences.doubledEvents(in: posts)
        let translations = zip(posts, found).compactMap { post, found in found.translationOf.map { (post, $0) } }
        diagnostics += TranslationCheck(of: translations, in: posts, language: site.language).diagnostics
        return found
    }

    private mutating func chapterDefaults(
        settings: SiteSettings,
        zones: [Slug: ChapterTimeZone]
    ) -> [Slug: PostAssembler.ChapterDefaults] {
        var defaults: [Slug: PostAssembler.ChapterDefaults] = [:]
        for chapter in content.chapters {
            defaults[chapter.slug] = PostAssembler.ChapterDefaults(
                zone: zones[chapter.slug] ?? settings.timeZone,
                venue: chapter.venue.flatMap { references.venue($0, in: chapter.head, diagnostics: &diagnostics) },
                duration: chapter.defaultDuration
            )
        }
        return defaults
    }

    private func page(_ parsed: ParsedPage, at address: SitePath) -> Page {
        Page(
            path: address,
            source: parsed.source,
            title: parsed.title ?? "",
            summary: parsed.summary ?? parsed.body.summary,
            body: parsed.body.prose.unlinking(hiddenPages),
            aliases: parsed.aliases
        )
    }
}

extension SiteSettings {
    /// Of ``id``: what stands behind the `@` of derived uids.
    fileprivate var authority: String { String(id.prefix { $0 != "," }) }
}

extension ParsedContent {
    /// From the earliest to the latest year of any post or event.
    fileprivate func years(including today: LocalDate) -> ClosedRange<Int> {
        var (first, last) = (today.year, today.year)
        func include(_ date: LocalDate) {
            first = min(first, date.year)
            last = max(last, date.year)
        }
        for series in chapters.flatMap(\.series) {
            include(series.published.value.date)
            if let updated = series.updated { include(updated.value.date) }
            for date in [series.dates.first, series.dates.last].compactMap(\.self) { include(date) }
        }
        for post in posts {
            include(post.front.published.value.date)
            if let updated = post.front.updated { include(updated.value.date) }
            if let start = post.front.event?.start { include(start.value.date) }
            if let previous = post.front.event?.movedFrom { include(previous.value.date) }
            if case .date(let end) = post.front.event?.end?.value { include(end.date) }
            for social in post.front.socialPosts {
                if let date = social.date { include(date.value.date) }
            }
            for comment in post.comments {
                for date in comment.dates { include(date.value.date) }
            }
        }
        return first...last
    }
}
