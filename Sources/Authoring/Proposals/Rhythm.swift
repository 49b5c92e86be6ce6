package import ChapterModel

/// A cadence together with the dates on which it fell so far: a chapter that met on second Thursdays goes on with them.
package struct Rhythm {
    private let interval: Cadence.Interval
    private let past: [LocalDate]

    /// - Parameter past: earlier dates; the more of them agree on a place in the month, the surer it is.
    package init(_ interval: Cadence.Interval, past: [LocalDate]) {
        self.interval = interval
        self.past = past
    }

    /// The first date in the rhythm of `last` that lies after `day`.
    package func next(after last: LocalDate, butAfter day: LocalDate) -> LocalDate {
        switch interval {
        case .weeks(let count):
            let step = 7 * max(count, 1)
            let missed = max(0, day.daysSince1970 - last.daysSince1970) / step
            return last.adding(days: step * (missed + 1))
        case .months(let count):
            let place = place(of: last)
            let steps = (1...).lazy.map { last.yearMonth.adding(months: max(count, 1) * $0) }
            return steps.compactMap { place.date(in: $0) }.first { $0 > day } ?? last
        }
    }

    /// The weekday of the month that the date is; where it is two of them, the one that earlier dates were as well.
    private func place(of date: LocalDate) -> WeekdayOfMonth {
        let number = (date.day - 1) / 7 + 1
        let last = WeekdayOfMonth(.last, weekday: date.weekday)
        guard number < 5 else { return last }
        let counted = WeekdayOfMonth(.nth(number), weekday: date.weekday)
        guard last.date(in: date.yearMonth) == date else { return counted }
        return agreement(on: last) > agreement(on: counted) ? last : counted
    }

    private func agreement(on place: WeekdayOfMonth) -> Int { past.count { place.date(in: $0.yearMonth) == $0 } }
}
