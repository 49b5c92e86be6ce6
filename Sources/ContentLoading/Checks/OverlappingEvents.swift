import ChapterModel
import Diagnostics

/// Finds events of one chapter that take place at the same time.
struct OverlappingEvents {
    private(set) var diagnostics: [Diagnostic] = []

    init(in site: Site, of content: ParsedContent) {
        let posts = Dictionary(content.posts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for chapter in site.chapters {
            var running: (end: Int, place: SourcePlace)?
            for entry in chapter.calendar.dated where entry.takesPlace {
                guard let hours = entry.event.schedule.hours, let post = entry.post.flatMap({ posts[$0.id] }) else {
                    continue
                }
                let place = post.placeOfEvent
                if let running, hours.lowerBound < running.end {
                    let problem = Problem.overlappingEvents(other: running.place.location)
                    diagnostics.append(place.diagnostic(problem, severity: .warning))
                }
                if hours.upperBound > running?.end ?? .min { running = (hours.upperBound, place) }
            }
        }
        diagnostics = diagnostics.withoutRepetitions
    }
}

extension EventSchedule {
    /// From its start to its end, in seconds since 1970; one minute where nobody said when it ends, nil for whole days.
    fileprivate var hours: Range<Int>? {
        guard case .timed(let start, let end, let endIsKnown) = self else { return nil }
        return start.instant..<(endIsKnown ? end.instant : start.instant + 60)
    }
}

extension [Diagnostic] {
    /// Joint events overlap in each chapter that invites to them.
    fileprivate var withoutRepetitions: [Diagnostic] {
        reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
