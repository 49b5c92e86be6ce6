/// How a series repeats, and when it ends: there is no series without an end, because every date is written out.
package struct Recurrence: Hashable, Sendable {
    package enum Pattern: Hashable, Sendable {
        /// On the first date's weekday, every so many weeks.
        case weeks(Int)
        /// Every so many months.
        case months(Int, on: WeekdayOfMonth)
    }

    package enum End: Hashable, Sendable {
        case count(Int)
        /// The last day that may be one of its dates.
        case until(LocalDate)
    }

    /// More dates than anybody plans: a slip of the keyboard.
    package static let maximumCount = 500

    package let first: LocalDate
    package let pattern: Pattern
    package let end: End

    package init(from first: LocalDate, _ pattern: Pattern, end: End) {
        self.first = first
        self.pattern = pattern
        self.end = end
    }

    /// Earliest first; nil where there are more than ``maximumCount``, or where they leave ``LocalDate/supportedYears``.
    ///
    /// Months that lack a fifth weekday are passed over and do not count.
    package var dates: [LocalDate]? {
        var dates: [LocalDate] = []
        var step = 0
        while true {
            if case .count(let count) = end, dates.count == count { return dates }
            let candidate = pattern.date(step, after: first)
            if case .until(let last) = end, candidate.earliest > last { return dates }
            guard LocalDate.supportedYears.contains(candidate.earliest.year) else { return nil }
            if let date = candidate.date, isWithinEnd(date) { dates.append(date) }
            guard dates.count <= Self.maximumCount else { return nil }
            step += 1
        }
    }

    private func isWithinEnd(_ date: LocalDate) -> Bool {
        if case .until(let last) = end { date <= last } else { true }
    }
}

extension Recurrence.Pattern {
    /// The first date of the pattern on `day` or after it.
    package func firstDate(from day: LocalDate) -> LocalDate {
        guard case .months(_, let weekday) = self else { return day }
        // Every year has a month with a fifth of each weekday.
        return (0...12).lazy.compactMap { weekday.date(in: day.yearMonth.adding(months: $0)) }.first { $0 >= day }
            ?? day
    }

    /// The date so many steps after the first; nil where that month has none. `earliest` is a day not after it.
    fileprivate func date(_ step: Int, after first: LocalDate) -> (date: LocalDate?, earliest: LocalDate) {
        switch self {
        case .weeks(let count):
            let date = first.adding(days: 7 * count * step)
            return (date, date)
        case .months(let count, let weekday):
            let month = first.yearMonth.adding(months: count * step)
            return (weekday.date(in: month), month.firstDay)
        }
    }
}
