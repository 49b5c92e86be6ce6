/// A date and time with its offset from UTC, and its two spellings in feeds.
///
/// The components are written as they are: it is the caller who knows that the day exists.
public struct FeedDate: Sendable, Hashable {
    /// 0…9999.
    public var year: Int
    /// 1…12.
    public var month: Int
    /// 1…31.
    public var day: Int
    /// 0…23.
    public var hour: Int
    /// 0…59.
    public var minute: Int
    /// 0…60.
    public var second: Int
    /// Seconds east of UTC; both spellings cut it off to minutes.
    public var utcOffset: Int

    public init(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int = 0, utcOffset: Int = 0) {
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.utcOffset = utcOffset
    }

    /// `Sat, 07 Sep 2002 00:00:01 +0000`, in English whatever the locale; the year has four digits, as RSS wants it.
    ///
    /// Source: RFC 822 §5.
    public var rfc822: String {
        let name = month >= 1 && month <= 12 ? Self.months[month - 1] : "Jan"
        return "\(Self.weekdays[weekday]), \(pad(day)) \(name) \(pad(year, 4)) \(time) \(offset(separator: ""))"
    }

    /// `2010-02-07T14:04:00-05:00`; UTC is `Z`. Source: RFC 3339 §5.6.
    public var rfc3339: String {
        let zone = utcOffset == 0 ? "Z" : offset(separator: ":")
        return "\(pad(year, 4))-\(pad(month))-\(pad(day))T\(time)\(zone)"
    }
}

extension FeedDate {
    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// 0 for Sunday. Source: Zeller's congruence, with January and February as the 13th and 14th month.
    private var weekday: Int {
        let (shiftedMonth, shiftedYear) = month < 3 ? (month + 12, year - 1) : (month, year)
        let leapDays = shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
        return (day + 13 * (shiftedMonth + 1) / 5 + shiftedYear + leapDays + 6) % 7
    }

    private var time: String { "\(pad(hour)):\(pad(minute)):\(pad(second))" }

    private func offset(separator: String) -> String {
        let minutes = abs(utcOffset) / 60
        return "\(utcOffset < 0 ? "-" : "+")\(pad(minutes / 60))\(separator)\(pad(minutes % 60))"
    }

    private func pad(_ value: Int, _ width: Int = 2) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
