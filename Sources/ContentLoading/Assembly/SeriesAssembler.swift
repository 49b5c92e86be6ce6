import ChapterModel
import Diagnostics

/// A series with all of its dates as events.
struct AssembledSeries: Sendable {
    let series: Series
    let parsed: ParsedSeries
    /// By the date that the series has, without its exceptions.
    var events: [LocalDate: Event] = [:]
}

/// Writes the dates of a series out as events: calendar programs misread rules.
struct SeriesAssembler {
    let references: ReferenceResolver
    let language: Language
    /// The authority of the site's id, behind the `@` of uids.
    let authority: String

    func series(
        _ parsed: ParsedSeries,
        of chapter: ParsedChapter,
        defaults: PostAssembler.ChapterDefaults,
        diagnostics: inout [Diagnostic]
    ) -> AssembledSeries {
        let times = LocalTimeResolver(zone: defaults.zone, source: chapter.head)
        let series = Series(
            id: parsed.id.value,
            chapter: chapter.slug,
            source: chapter.head.file,
            title: parsed.title,
            language: language,
            summary: parsed.summary ?? "",
            published: times.timestamp(parsed.published, diagnostics: &diagnostics),
            updated: parsed.updated.map { times.timestamp($0, diagnostics: &diagnostics) }
        )
        let venue = parsed.event.venue.flatMap { references.venue($0, in: chapter.head, diagnostics: &diagnostics) }
        let schedules = schedules(of: parsed, in: chapter, defaults: defaults, diagnostics: &diagnostics)
        var result = AssembledSeries(series: series, parsed: parsed)
        for (date, schedule) in schedules where !parsed.exceptions.contains(date) {
            // From the series and the date it has for the event: both stay when the event is moved.
            let uid = "\(chapter.slug)/\(series.id)/\(date)@\(authority)"
            result.events[date] = Event(
                schedule: schedule,
                slot: SeriesSlot(of: series, on: date, uid: uid),
                venue: parsed.event.venue == nil ? defaults.venue : venue,
                format: parsed.event.format,
                price: parsed.event.price
            )
        }
        return result
    }

    /// Each finding once, though it holds for many dates; the first date that cannot be is enough.
    private func schedules(
        of parsed: ParsedSeries,
        in chapter: ParsedChapter,
        defaults: PostAssembler.ChapterDefaults,
        diagnostics: inout [Diagnostic]
    ) -> [(LocalDate, EventSchedule)] {
        let assembler = EventAssembler(zone: defaults.zone, defaultDuration: defaults.duration, source: chapter.head)
        var schedules: [(LocalDate, EventSchedule)] = []
        var found: [Diagnostic] = []
        for date in parsed.dates {
            var own: [Diagnostic] = []
            let schedule = assembler.schedule(of: parsed.event(on: date), diagnostics: &own)
            found += own.filter { !found.contains($0) }
            guard let schedule else { break }
            schedules.append((date, schedule))
        }
        diagnostics += found
        return schedules
    }
}
