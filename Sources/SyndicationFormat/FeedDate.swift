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
    public var rfc822: String { String(unsafeUninitializedCapacity: Self.longest, initializingUTF8With: writeRFC822) }

    /// `2010-02-07T14:04:00-05:00`; UTC is `Z`. Source: RFC 3339 §5.6.
    public var rfc3339: String { String(unsafeUninitializedCapacity: Self.longest, initializingUTF8With: writeRFC3339) }
}

extension FeedDate {
    /// No spelling is longer, in bytes.
    static let longest = 32

    /// Writes ``rfc822`` into a buffer of ``longest`` bytes or more; returns how many it takes.
    func writeRFC822(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var text = DateWriter(buffer)
        text.append(Self.weekdays[weekday])
        text.append(", ")
        text.append(twoDigits: day)
        text.append(" ")
        text.append(month >= 1 && month <= 12 ? Self.months[month - 1] : "Jan")
        text.append(" ")
        text.append(twoDigits: year / 100)
        text.append(twoDigits: year)
        text.append(" ")
        writeTime(to: &text)
        text.append(" ")
        writeOffset(to: &text, separator: "")
        return text.count
    }

    /// Writes ``rfc3339`` into a buffer of ``longest`` bytes or more; returns how many it takes.
    func writeRFC3339(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var text = DateWriter(buffer)
        text.append(twoDigits: year / 100)
        text.append(twoDigits: year)
        text.append("-")
        text.append(twoDigits: month)
        text.append("-")
        text.append(twoDigits: day)
        text.append("T")
        writeTime(to: &text)
        if utcOffset == 0 { text.append("Z") } else { writeOffset(to: &text, separator: ":") }
        return text.count
    }

    private static let weekdays: [StaticString] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months: [StaticString] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// 0 for Sunday. Source: Zeller's congruence, with January and February as the 13th and 14th month.
    private var weekday: Int {
        let (shiftedMonth, shiftedYear) = month < 3 ? (month + 12, year - 1) : (month, year)
        let leapDays = shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
        return (day + 13 * (shiftedMonth + 1) / 5 + shiftedYear + leapDays + 6) % 7
    }

    private func writeTime(to text: inout DateWriter) {
        text.append(twoDigits: hour)
        text.append(":")
        text.append(twoDigits: minute)
        text.append(":")
        text.append(twoDigits: second)
    }

    private func writeOffset(to text: inout DateWriter, separator: StaticString) {
        let minutes = abs(utcOffset) / 60
        text.append(utcOffset < 0 ? "-" : "+")
        text.append(twoDigits: minutes / 60)
        text.append(separator)
        text.append(twoDigits: minutes % 60)
    }
}

/// Puts a date together byte by byte: interpolated strings take twenty times as long.
private struct DateWriter {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    /// In bytes.
    private(set) var count = 0

    init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
        self.buffer = buffer
    }

    mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes in
            for byte in bytes { append(byte) }
        }
    }

    /// Appends the last two decimal digits of a number that is not negative.
    mutating func append(twoDigits number: Int) {
        append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / 10 % 10))
        append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number % 10))
    }

    private mutating func append(_ byte: UInt8) {
        buffer[count] = byte
        count += 1
    }
}
