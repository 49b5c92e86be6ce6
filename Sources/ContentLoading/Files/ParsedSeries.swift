import ChapterModel
import Diagnostics

/// A series as its chapter's file alone tells it.
struct ParsedSeries: Sendable {
    let id: Located<Slug>
    let title: String
    let published: Located<WrittenDate>
    /// Of the first date; the others begin at the same time.
    let start: Located<WrittenDate>
    /// As its rule has them, exceptions too; earliest first.
    let dates: [LocalDate]
    /// What all of its dates have in common.
    let event: ParsedEvent
    var updated: Located<WrittenDate>?
    var summary: String?
    var exceptions: Set<LocalDate> = []

    /// What a post about that date would say of it.
    func event(on date: LocalDate) -> ParsedEvent {
        var event = event
        event.start = start.map { start in
            switch start {
            case .day: .day(date)
            case .moment(let moment): .moment(LocalDateTime(date: date, time: moment.time))
            }
        }
        return event
    }

    /// The date of the series that is closest to `day`.
    func nearestDate(to day: LocalDate) -> LocalDate? {
        dates.min { abs($0.daysSince1970 - day.daysSince1970) < abs($1.daysSince1970 - day.daysSince1970) }
    }
}
