/// A weekday by its place in a month: the second Thursday, the last Friday.
package struct WeekdayOfMonth: Hashable, Sendable {
    package enum Position: Hashable, Sendable {
        /// 1…5; not every month has a fifth.
        case nth(Int)
        case last
    }

    package let position: Position
    /// ISO 8601: 1 is Monday, 7 is Sunday.
    package let weekday: Int

    package init(_ position: Position, weekday: Int) {
        self.position = position
        self.weekday = weekday
    }

    /// Nil for the fifth of a month that has four.
    package func date(in month: YearMonth) -> LocalDate? {
        switch position {
        case .nth(let number):
            let first = month.firstDay
            let date = first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
            return date.yearMonth == month ? date : nil
        case .last:
            let last = month.lastDay
            return last.adding(days: -((last.weekday - weekday + 7) % 7))
        }
    }
}
