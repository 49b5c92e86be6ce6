/// A date with a time of day to the second: the DATE-TIME value type of RFC 5545 §3.3.5.
///
/// Whether it is UTC or some zone's local time is said where it is used.
public struct ICalDateTime: Sendable, Hashable {
    public var date: ICalDate
    /// 0…23.
    public var hour: Int
    /// 0…59.
    public var minute: Int
    /// 0…60; 60 only for a positive leap second.
    public var second: Int

    public init(_ date: ICalDate, hour: Int, minute: Int, second: Int = 0) {
        self.date = date
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    public init(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int = 0) {
        self.init(ICalDate(year: year, month: month, day: day), hour: hour, minute: minute, second: second)
    }
}

extension ICalDateTime: Comparable {
    public static func < (lhs: ICalDateTime, rhs: ICalDateTime) -> Bool {
        (lhs.date, lhs.hour, lhs.minute, lhs.second) < (rhs.date, rhs.hour, rhs.minute, rhs.second)
    }
}

extension ICalDateTime {
    /// The UTC components of a POSIX time.
    init(secondsSinceEpoch seconds: Int) {
        let days = seconds.floorDivided(by: 86_400)
        let secondOfDay = seconds - days * 86_400
        self.init(
            ICalDate(daysSinceEpoch: days),
            hour: secondOfDay / 3_600,
            minute: secondOfDay / 60 % 60,
            second: secondOfDay % 60
        )
    }

    /// The POSIX time of the components read as UTC.
    var secondsSinceEpoch: Int {
        date.daysSinceEpoch * 86_400 + hour * 3_600 + minute * 60 + second
    }
}
