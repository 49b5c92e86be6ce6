/// A wall-clock time together with its offset from UTC: a point in time that remembers what the clock showed.
package struct ZonedDateTime: Hashable, Sendable {
    package let local: LocalDateTime
    /// Seconds east of UTC.
    package let offset: Int

    package init(local: LocalDateTime, offset: Int) {
        self.local = local
        self.offset = offset
    }

    package var date: LocalDate { local.date }
    package var time: LocalTime { local.time }

    /// Seconds since 1970-01-01T00:00:00Z.
    package var instant: Int { local.secondsSince1970 - offset }
}

extension ZonedDateTime: Comparable {
    /// Earlier on the time line, whatever the clocks showed.
    package static func < (left: ZonedDateTime, right: ZonedDateTime) -> Bool { left.instant < right.instant }
}

extension ZonedDateTime: CustomStringConvertible {
    /// ISO 8601 with offset, e.g. `2015-01-22T19:00:00+01:00`.
    package var description: String { DigitText.string(capacity: 25) { $0.append(self) } }
}
