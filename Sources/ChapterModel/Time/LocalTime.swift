/// A time of day to the minute, as authors write it.
package struct LocalTime: Hashable, Sendable {
    /// 0…23
    package let hour: Int
    /// 0…59
    package let minute: Int

    package static let midnight = LocalTime(minuteOfDay: 0)

    /// Nil where no clock shows that time.
    package init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.hour = hour
        self.minute = minute
    }

    init(minuteOfDay: Int) {
        hour = minuteOfDay / 60
        minute = minuteOfDay % 60
    }

    package var minuteOfDay: Int { hour * 60 + minute }
}

extension LocalTime: Comparable {
    package static func < (left: LocalTime, right: LocalTime) -> Bool { left.minuteOfDay < right.minuteOfDay }
}

extension LocalTime: CustomStringConvertible {
    /// ISO 8601, e.g. `19:00`.
    package var description: String { DigitText.string(capacity: 5) { $0.append(self) } }
}
