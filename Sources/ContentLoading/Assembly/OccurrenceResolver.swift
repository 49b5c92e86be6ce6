import ChapterModel
import Diagnostics

/// Finds the dates of series that posts take over.
struct OccurrenceResolver {
    private let series: [Slug: [AssembledSeries]]
    /// Chapters of which all dates are known; others have errors of their own.
    private let complete: Set<Slug>
    /// The post that took a date over first, by the date's uid.
    private var owners: [String: SourceLocation] = [:]

    init(content: ParsedContent, series: [Slug: [AssembledSeries]]) {
        self.series = series
        let whole = content.chapters.filter { chapter in
            let isWhole = series[chapter.slug]?.allSatisfy(\.isWhole) ?? true
            return isWhole && !chapter.lacksSeries
        }
        complete = Set(whole.map(\.slug))
    }

    /// The date as its series has it; nil, and reported, where there is none, or another post has it.
    mutating func occurrence(of post: ParsedPost, diagnostics: inout [Diagnostic]) -> Event? {
        guard let date = post.front.event?.occurrence else { return nil }
        do throws(Diagnostic) {
            let candidates = try candidates(for: post)
            do throws(Problem) {
                return try take(date, of: candidates, for: post)
            } catch {
                throw date.diagnostic(error, in: post.head)
            }
        } catch {
            diagnostics.append(error)
            return nil
        }
    }

    private mutating func take(
        _ date: Located<LocalDate>,
        of candidates: [AssembledSeries],
        for post: ParsedPost
    ) throws(Problem) -> Event? {
        let event = try event(on: date.value, of: candidates, in: post.id.chapter)
        guard let slot = event?.slot else { return nil }
        if let other = owners[slot.uid] { throw .occurrenceTaken(date: "\(date.value)", other: other) }
        owners[slot.uid] = SourceLocation(file: post.head.file, line: date.line, column: date.column)
        return event
    }

    /// Warnings about posts that begin when a date of a series does, and do not say that they are one event.
    func doubledEvents(in posts: [ParsedPost]) -> [Diagnostic] {
        guard !series.isEmpty else { return [] }
        let free = series.mapValues { series in
            let slots = series.flatMap(\.events.values).compactMap { event in
                event.slot.flatMap { slot in event.schedule.writtenStart.map { ($0, slot) } }
            }
            return Dictionary(slots.filter { owners[$1.uid] == nil }) { first, second in
                first.series.id < second.series.id ? first : second
            }
        }
        return posts.compactMap { post in
            guard let event = post.front.event, event.occurrence == nil, event.series == nil, let start = event.start,
                let slot = free[post.id.chapter]?[start.value]
            else { return nil }
            let problem = Problem.eventBesideSeries(series: slot.series.id.text, date: "\(slot.date)")
            return start.diagnostic(problem, in: post.head, severity: .warning)
        }
    }

    private func candidates(for post: ParsedPost) throws(Diagnostic) -> [AssembledSeries] {
        let all = series[post.id.chapter] ?? []
        guard let name = post.front.event?.series else { return all }
        if let named = all.first(where: { $0.series.id == name.value }) { return [named] }
        guard complete.contains(post.id.chapter) else { return [] }
        let suggestion = nearestName(to: name.value.text, in: all.map(\.series.id.text))
        throw name.diagnostic(.unknownSeries(id: name.value.text, suggestion: suggestion), in: post.head)
    }

    private func event(
        on date: LocalDate,
        of candidates: [AssembledSeries],
        in chapter: Slug
    ) throws(Problem) -> Event? {
        let matches = candidates.filter { $0.events[date] != nil }
        guard matches.count <= 1 else {
            throw .ambiguousOccurrence(date: "\(date)", series: matches.map(\.series.id.text))
        }
        if let match = matches.first { return match.events[date] }
        if candidates.contains(where: { $0.parsed.exceptions.contains(date) }) {
            throw .exceptedOccurrence(date: "\(date)")
        }
        guard complete.contains(chapter) else { return nil }
        let nearest = candidates.compactMap { $0.parsed.nearestDate(to: date) }
            .min { abs($0.daysSince1970 - date.daysSince1970) < abs($1.daysSince1970 - date.daysSince1970) }
        throw .unknownOccurrence(date: "\(date)", nearest: nearest.map(String.init))
    }
}

extension AssembledSeries {
    fileprivate var isWhole: Bool { events.count + parsed.exceptions.count == parsed.dates.count }
}
