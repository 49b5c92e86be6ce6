import ChapterModel
import Theming

/// `/koeln/stammtisch/`: a series with its dates, for those of which no post speaks.
package enum SeriesPages: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let parts = PageParts(context)
        return context.site.chapters.filter { !$0.series.isEmpty }.flatMap { chapter in
            let entries = Dictionary(grouping: chapter.calendar) { $0.event.slot?.series.id }
            return chapter.series.map { series in
                parts.file(series.path, source: series.source, as: PageTemplates.series) {
                    let events = EventIndex(entries[series.id] ?? [], today: parts.today)
                    return view(of: series, in: chapter, events, parts)
                }
            }
        }
    }

    private static func view(
        of series: Series,
        in chapter: Chapter,
        _ events: EventIndex,
        _ parts: PageParts
    ) -> SeriesView {
        let next = events.upcoming.first(where: \.takesPlace)
        let link = parts.shared.chapterLink(chapter.slug)
        var frame = FrameContent(series.path, title: series.title)
        frame.description = series.summary
        frame.chapter = link
        frame.alternates = parts.alternates(of: chapter.slug)
        frame.metadata = { metadata(of: events.upcoming, in: chapter, parts) }
        return SeriesView(
            page: parts.frame(frame),
            chapter: link,
            title: series.title,
            summary: series.summary.isEmpty ? nil : series.summary,
            facts: next.map { parts.facts(of: $0, next: nil) },
            hasEvent: next.map { $0.post == nil } ?? false,
            upcoming: parts.cards(for: events.upcoming + events.expected),
            past: parts.cards(for: events.past(on: parts.today))
        )
    }

    /// Of the dates that have no page of their own to tell it.
    private static func metadata(of events: [CalendarEntry], in chapter: Chapter, _ parts: PageParts) -> Markup? {
        EventMetadata.markup(
            of: events.filter { $0.post == nil }.map { entry in
                EventMetadata(
                    entry: entry,
                    url: parts.absolute(entry.path),
                    pictures: [],
                    city: chapter.city,
                    organisation: parts.shared.organisation
                )
            }
        )
    }
}
