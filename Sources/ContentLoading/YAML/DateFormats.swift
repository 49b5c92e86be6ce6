import ChapterModel
import Diagnostics

/// A date as an author wrote it, with a time or without.
enum WrittenDate: Hashable, Sendable {
    case day(LocalDate)
    case moment(LocalDateTime)

    var date: LocalDate {
        switch self {
        case .day(let date): date
        case .moment(let moment): moment.date
        }
    }
}

/// An event's end as an author wrote it: a time alone belongs to the day of the start.
enum WrittenEnd: Equatable, Sendable {
    case time(LocalTime)
    case date(WrittenDate)
}

extension ScalarFormat where Value == WrittenDate {
    /// `2015-01-22` or `2015-01-22 19:00`; a `T` between the two and seconds of zero are understood.
    static var date: ScalarFormat {
        ScalarFormat(.date) { (text, _) throws(Problem) in
            let end = text.utf8.firstIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "T") } ?? text.endIndex
            guard end < text.endIndex else { return .day(try DateText.date(text, in: text)) }
            let date = try DateText.date(String(text[..<end]), in: text)
            let time = String(text[text.utf8.index(after: end)...])
            return .moment(LocalDateTime(date: date, time: try DateText.time(time, in: text)))
        }
    }
}

extension ScalarFormat where Value == LocalDate {
    /// `2015-01-22`, never with a time.
    static var day: ScalarFormat {
        ScalarFormat(.day) { (text, key) throws(Problem) in
            guard case .day(let day) = try ScalarFormat<WrittenDate>.date.parse(text, key) else {
                throw .invalidValue(key: key, value: text, expected: .dayWithoutTime)
            }
            return day
        }
    }
}

extension ScalarFormat where Value == WrittenEnd {
    /// `22:00`, or a date as in ``ScalarFormat/date``.
    static var end: ScalarFormat {
        ScalarFormat(.end) { (text, key) throws(Problem) in
            if text.utf8.contains(UInt8(ascii: ":")), !text.utf8.contains(UInt8(ascii: "-")) {
                return .time(try DateText.time(text, in: text))
            }
            if let time = OtherNotation.time(text) { throw .invalidTime(value: text, meant: time) }
            return .date(try ScalarFormat<WrittenDate>.date.parse(text, key))
        }
    }
}

extension ScalarFormat where Value == LocalTime {
    /// `22:00`
    static var time: ScalarFormat {
        ScalarFormat(.time) { (text, _) throws(Problem) in try DateText.time(text, in: text) }
    }
}

extension ScalarFormat where Value == PartialDate {
    /// `2015`, `2015-03`, `2015-03-12`, `März 2015`, `March 2015`.
    static var partialDate: ScalarFormat {
        ScalarFormat(.partialDate) { (text, key) throws(Problem) in
            let numbers = text.split(separator: "-", omittingEmptySubsequences: false)
            if let year = Int(numbers[0]), numbers[0].count == 4, LocalDate.supportedYears.contains(year) {
                switch numbers.count {
                case 1: return .year(year)
                case 2:
                    if let month = Int(numbers[1]), (1...12).contains(month), numbers[1].count == 2 {
                        return .month(YearMonth(year: year, month: month))
                    }
                default: return .day(try DateText.date(text, in: text))
                }
            }
            let words = text.split(separator: " ")
            if words.count == 2, let month = OtherNotation.month(named: words[0]), let year = Int(words[1]),
                LocalDate.supportedYears.contains(year)
            {
                return .month(YearMonth(year: year, month: month))
            }
            throw .invalidValue(key: key, value: text, expected: .month)
        }
    }
}

/// Reads the parts of dates, and explains the usual slips.
enum DateText {
    static func date(_ part: String, in text: String) throws(Problem) -> LocalDate {
        guard let (year, month, day) = dateNumbers(of: part) else { throw noDate(text) }
        let range = LocalDate.supportedYears
        guard range.contains(year) else { throw .yearOutOfRange(year: year, range: range) }
        if let date = LocalDate(year: year, month: month, day: day) { return date }
        guard (1...12).contains(month) else {
            throw .impossibleDate(value: part, dayCount: nil)
        }
        throw .impossibleDate(value: part, dayCount: YearMonth(year: year, month: month).dayCount)
    }

    static func time(_ part: String, in text: String) throws(Problem) -> LocalTime {
        guard let (hour, minute) = timeNumbers(of: part) else {
            guard part != text else { throw .invalidTime(value: text, meant: OtherNotation.time(text)) }
            throw noDate(text)
        }
        guard let time = LocalTime(hour: hour, minute: minute) else { throw .impossibleTime(value: part) }
        return time
    }

    /// The numbers of `2015-01-22`.
    private static func dateNumbers(of text: String) -> (year: Int, month: Int, day: Int)? {
        var text = text
        return text.withUTF8 { text in
            guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
                let year = number(text[..<4]), let month = number(text[5..<7]), let day = number(text[8...])
            else { return nil }
            return (year, month, day)
        }
    }

    /// The numbers of `9:30`, `09:30` or `09:30:00`.
    private static func timeNumbers(of text: String) -> (hour: Int, minute: Int)? {
        var text = text
        return text.withUTF8 { text in
            guard let colon = text.firstIndex(of: UInt8(ascii: ":")), (1...2).contains(colon), text.count >= colon + 3,
                let hour = number(text[..<colon]), let minute = number(text[(colon + 1)..<(colon + 3)])
            else { return nil }
            let rest = text[(colon + 3)...]
            return rest.isEmpty || rest.elementsEqual(":00".utf8) ? (hour, minute) : nil
        }
    }

    /// Nil unless all of it is digits.
    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var number = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return number
    }

    private static func noDate(_ text: String) -> Problem {
        let meant = OtherNotation.date(text)
        guard meant == nil, let day = OtherNotation.dayWithoutYear(text) else {
            return .invalidDate(value: text, meant: meant)
        }
        return .dateWithoutYear(value: text, day: day)
    }
}
