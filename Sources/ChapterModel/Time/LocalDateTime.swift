/// A date with a time of day on the wall clock of some zone that stands elsewhere.
package struct LocalDateTime: Hashable, Sendable {
    package let date: LocalDate
    package let time: LocalTime

    package init(date: LocalDate, time: LocalTime) {
        self.date = date
        self.time = time
    }

    /// The wall-clock time that many seconds after 1970-01-01 00:00 on the same clock; seconds of a minute are dropped.
    package init(secondsSince1970 seconds: Int) {
        let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
        date = LocalDate(daysSince1970: days)
        time = LocalTime(minuteOfDay: (seconds - days * 86_400) / 60)
    }

    /// Seconds since 1970-01-01 00:00 on the same wall clock.
    package var secondsSince1970: Int { date.daysSince1970 * 86_400 + time.minuteOfDay * 60 }

    package func adding(minutes: Int) -> LocalDateTime {
        LocalDateTime(secondsSince1970: secondsSince1970 + minutes * 60)
    }
}

extension LocalDateTime: Comparable {
    package static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
        (left.date, left.time) < (right.date, right.time)
    }
}

extension LocalDateTime: CustomStringConvertible {
    /// As authors write it, e.g. `2015-01-22 19:00`.
    package var description: String { "\(date) \(time)" }
}
