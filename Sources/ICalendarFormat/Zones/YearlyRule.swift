/// "The last Sunday in March": how nearly every time zone says when its clocks change.
///
/// Source: RFC 5545 §3.3.10, of which this is the part `FREQ=YEARLY;BYMONTH=…;BYDAY=…`.
public struct YearlyRule: Sendable, Hashable {
    /// 1…12.
    public var month: Int
    public var week: Week
    public var weekday: ICalWeekday

    /// Which of a month's days of one weekday.
    public enum Week: Sendable, Hashable {
        case first, second, third, fourth, last
    }

    public init(month: Int, week: Week, weekday: ICalWeekday) {
        self.month = month
        self.week = week
        self.weekday = weekday
    }
}

extension YearlyRule {
    /// The rules that a single date obeys: one or two, the last week's first.
    static func matching(_ date: ICalDate) -> [YearlyRule] {
        var weeks: [Week] = []
        if date.day > ICalDate.daysInMonth(date.month, of: date.year) - 7 { weeks.append(.last) }
        let counted: [Week] = [.first, .second, .third, .fourth]
        let ordinal = (date.day - 1) / 7
        if ordinal < counted.count { weeks.append(counted[ordinal]) }
        return weeks.map { YearlyRule(month: date.month, week: $0, weekday: date.weekday) }
    }

    /// The day of the given year.
    func date(in year: Int) -> ICalDate {
        let earliest =
            switch week {
            case .first: 1
            case .second: 8
            case .third: 15
            case .fourth: 22
            case .last: ICalDate.daysInMonth(month, of: year) - 6
            }
        let start = ICalDate(year: year, month: month, day: earliest).daysSinceEpoch
        let week = (start..<start + 7).map { ICalDate(daysSinceEpoch: $0) }
        return week.first { $0.weekday == weekday } ?? ICalDate(daysSinceEpoch: start)
    }

    /// - Parameter until: the end of the rule in UTC, if it has one.
    func write(until: ICalDateTime?, to writer: inout ContentLineWriter) {
        writer.beginLine("RRULE:FREQ=YEARLY;BYMONTH=")
        writer.appendInteger(month)
        writer.append(literal: ";BYDAY=")
        writer.append(literal: week.code)
        writer.append(literal: weekday.code)
        if let until {
            writer.append(literal: ";UNTIL=")
            writer.appendDateTime(until, isUTC: true)
        }
        writer.endLine()
    }
}

extension YearlyRule.Week {
    fileprivate var code: StaticString {
        switch self {
        case .first: "1"
        case .second: "2"
        case .third: "3"
        case .fourth: "4"
        case .last: "-1"
        }
    }
}
