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
    var updated: Located<WrittenDate>?
    var summary: String?
    var end: Located<WrittenEnd>?
    /// Minutes.
    var duration: Located<Int>?
    var exceptions: Set<LocalDate> = []
    var venue: VenueReference?
    var format: Event.Format?
    var price: Event.Price?

    /// What a post about that date would say of it.
    func event(on date: LocalDate) -> ParsedEvent {
        var event = ParsedEvent()
        event.start = start.map { start in
            switch start {
            case .day: .day(date)
            case .moment(let moment): .moment(LocalDateTime(date: date, time: moment.time))
            }
        }
        event.end = end
        event.duration = duration
        return event
    }

    /// The date of the series that is closest to `day`.
    func nearestDate(to day: LocalDate) -> LocalDate? {
        dates.min { abs($0.daysSince1970 - day.daysSince1970) < abs($1.daysSince1970 - day.daysSince1970) }
    }
}
