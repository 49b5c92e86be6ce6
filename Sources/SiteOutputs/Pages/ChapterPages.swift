import ChapterModel

/// `/koeln/`: a chapter's events, newest posts and what there is to know about it.
package enum ChapterPages: OutputKind {
    private static let pastLimit = 6
    /// The calendar has all dates of a series; here they would hide what posts announce.
    private static let seriesLimit = 4
    private static let postLimit = 10

    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let parts = PageParts(context)
        return context.site.chapters.map { chapter in
            parts.file(chapter.path, source: chapter.source, as: PageTemplates.chapter) { view(of: chapter, parts) }
        }
    }

    private static func view(of chapter: Chapter, _ parts: PageParts) -> ChapterView {
        let outlook = parts.shared.outlook(of: chapter)
        let events = outlook.events
        let link = parts.shared.chapterLink(chapter.slug)
        var frame = FrameContent(chapter.path, title: title(of: chapter))
        frame.description = chapter.summary
        frame.chapter = link
        frame.alternates = parts.alternates(of: chapter.slug)
        return ChapterView(
            page: parts.frame(frame),
            chapter: link,
            title: chapter.name,
            summary: chapter.summary,
            about: parts.markup(chapter.about),
            leads: chapter.leads.map { parts.link(to: $0) },
            cadence: chapter.cadence?.text,
            links: chapter.links.map { NamedHref(title: $0.title, href: $0.url) },
            next: events.upcoming.isEmpty ? outlook.undated.map(parts.meeting) : nil,
            upcoming: parts.cards(for: upcoming(of: events) + events.expected),
            past: parts.cards(for: events.past(on: parts.today).prefix(pastLimit)),
            posts: parts.cards(for: chapter.posts.prefix(postLimit)),
            years: parts.shared.context.chapterYears[chapter.slug]?.links(parts) ?? [],
            subscription: parts.subscription(to: .chapter(chapter))
        )
    }

    /// Everything announced, and the next dates of series.
    private static func upcoming(of events: EventIndex) -> [CalendarEntry] {
        let ofSeries = events.upcoming.filter { $0.post == nil }
        guard let first = ofSeries.dropFirst(seriesLimit).first else { return events.upcoming }
        return events.upcoming.filter { $0.post != nil || $0 < first }
    }

    private static func title(of chapter: Chapter) -> String {
        chapter.name.contains(chapter.city) ? chapter.name : "\(chapter.name) \(chapter.city)"
    }
}
