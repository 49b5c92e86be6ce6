/// A date known to the year, the month or the day.
package enum PartialDate: Hashable, Sendable {
    case year(Int)
    case month(YearMonth)
    case day(LocalDate)

    /// The last day it may mean, for telling what lies in the past.
    package var lastDay: LocalDate {
        switch self {
        case .year(let year): YearMonth(year: year, month: 12).lastDay
        case .month(let month): month.lastDay
        case .day(let day): day
        }
    }
}
