/// When an event takes place.
package enum EventSchedule: Hashable, Sendable {
    /// Wall-clock times; `endIsKnown` is false where the end is only assumed and must not be shown.
    case timed(start: ZonedDateTime, end: ZonedDateTime, endIsKnown: Bool)
    /// Whole days, both included.
    case allDay(first: LocalDate, last: LocalDate)
    /// Not yet fixed; shown to readers, never in a calendar.
    case expected(PartialDate)

    package var isDated: Bool { firstDay != nil }

    package var firstDay: LocalDate? {
        switch self {
        case .timed(let start, _, _): start.date
        case .allDay(let first, _): first
        case .expected: nil
        }
    }

    package var lastDay: LocalDate? {
        switch self {
        case .timed(_, let end, let isKnown) where isKnown && end.time == .midnight: end.date.adding(days: -1)
        case .timed(_, let end, let isKnown) where isKnown: end.date
        case .timed(let start, _, _): start.date
        case .allDay(_, let last): last
        case .expected: nil
        }
    }

    /// The last day, or the last one that an expected date may mean.
    package var lastPossibleDay: LocalDate? {
        if case .expected(let date) = self { date.lastDay } else { lastDay }
    }

    /// Whether the event is over on the morning of `day`.
    package func isPast(on day: LocalDate) -> Bool {
        lastPossibleDay.map { $0 < day } ?? false
    }

    /// Orders by beginning; all-day events come before timed ones of the same day.
    package var sortKey: Int {
        switch self {
        case .timed(let start, _, _): start.local.secondsSince1970
        case .allDay(let first, _): first.daysSince1970 * 86_400 - 1
        case .expected(let date): date.lastDay.daysSince1970 * 86_400
        }
    }
}
