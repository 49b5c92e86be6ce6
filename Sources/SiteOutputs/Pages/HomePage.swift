import ChapterModel

/// `/`: what is next in all cities, what is new, and the chapters.
package enum HomePage: OutputKind {
    private static let eventLimit = 8
    private static let postLimit = 6

    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let parts = PageParts(context)
        return [parts.file(.root, source: "index.md", as: PageTemplates.home) { view(parts) }]
    }

    private static func view(_ parts: PageParts) -> HomeView {
        let site = parts.site
        let events = parts.shared.context.events
        var frame = FrameContent(.root)
        frame.description = site.settings.description
        frame.alternates = parts.alternates(of: .network, and: [.events, .recaps])
        return HomeView(
            page: parts.frame(frame),
            title: site.settings.title,
            tagline: site.settings.tagline,
            text: parts.markup(site.home),
            upcoming: parts.cards(for: (events.upcoming + events.expected).prefix(eventLimit)),
            posts: parts.cards(for: site.posts.prefix(postLimit)),
            chapters: site.chapters.sorted(byName: \.city).map { card(for: $0, parts) },
            subscription: parts.subscription(to: .network),
            calendarHref: parts.href(parts.addresses.calendar),
            archiveHref: parts.href(parts.addresses.archive)
        )
    }

    private static func card(for chapter: Chapter, _ parts: PageParts) -> ChapterCard {
        let outlook = parts.shared.outlook(of: chapter)
        let upcoming = outlook.events.upcoming.first(where: \.takesPlace)
        let eventCount = outlook.events.dated.count
        return ChapterCard(
            chapter: parts.shared.chapterLink(chapter.slug),
            summary: chapter.summary,
            cadence: chapter.cadence?.text,
            leads: parts.counts.list(chapter.leads.map(\.person.name)),
            upcoming: upcoming.map(parts.card),
            next: upcoming == nil ? outlook.undated.map(parts.meeting) : nil,
            posts: chapter.posts.isEmpty ? nil : parts.counts(chapter.posts.count, .postCount),
            events: eventCount == 0 ? nil : parts.counts(eventCount, .eventCount)
        )
    }
}
