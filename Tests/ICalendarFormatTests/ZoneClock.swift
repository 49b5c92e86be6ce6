import Foundation
import ICalendarLinter
import Testing

/// A reader's view of a VTIMEZONE: which offset is in force at an instant.
struct ZoneClock {
    private var changes: [(instant: Int, offset: Int)] = []

    private static let utc: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    /// - Parameter lastYear: where to stop expanding rules that go on for ever.
    init(_ zone: ICalendarComponent, lastYear: Int) throws {
        for observance in zone.components {
            let start = try #require(observance["DTSTART"]?.rawValue)
            let offsetFrom = try Self.seconds(try #require(observance["TZOFFSETFROM"]?.rawValue))
            let offsetTo = try Self.seconds(try #require(observance["TZOFFSETTO"]?.rawValue))
            let onsets = try Self.onsets(from: start, rule: observance["RRULE"]?.rawValue, lastYear: lastYear)
            let until = try observance["RRULE"].flatMap { try Self.until(of: $0.rawValue) } ?? .max
            changes += onsets.map { ($0 - offsetFrom, offsetTo) }.filter { $0.0 <= until }
        }
        changes.sort { $0.instant < $1.instant }
    }

    func offset(at instant: Int) -> Int? {
        changes.last { $0.instant <= instant }?.offset
    }

    /// The local times at which an observance starts, as if they were UTC.
    private static func onsets(from start: String, rule: String?, lastYear: Int) throws -> [Int] {
        let first = try components(of: start)
        guard let rule else { return [try seconds(of: first)] }
        let parts = Dictionary(
            uniqueKeysWithValues: rule.split(separator: ";").map { part in
                let pair = part.split(separator: "=")
                return (String(pair[0]), String(pair[1]))
            }
        )
        #expect(parts["FREQ"] == "YEARLY")
        let day = try #require(parts["BYDAY"])
        let weekday =
            try #require(["SU", "MO", "TU", "WE", "TH", "FR", "SA"].firstIndex(of: String(day.suffix(2)))) + 1
        let onsets = try (try #require(first.year)...max(lastYear, first.year ?? 0)).map { year in
            var next = DateComponents(year: year, month: Int(parts["BYMONTH"] ?? ""), weekday: weekday)
            next.weekdayOrdinal = Int(day.dropLast(2))
            next.hour = first.hour
            next.minute = first.minute
            return try seconds(of: next)
        }
        #expect(onsets.first == (try seconds(of: first)), "DTSTART has to be the rule's first date (RFC 5545 §3.8.5.3)")
        return onsets
    }

    private static func until(of rule: String) throws -> Int? {
        guard let until = rule.firstRange(of: "UNTIL=") else { return nil }
        return try seconds(of: components(of: String(rule[until.upperBound...])))
    }

    private static func components(of value: String) throws -> DateComponents {
        let digits = value.filter(\.isNumber)
        func number(_ range: Range<Int>) -> Int? { Int(String(Array(digits)[range])) }
        try #require(digits.count == 14)
        return DateComponents(
            year: number(0..<4),
            month: number(4..<6),
            day: number(6..<8),
            hour: number(8..<10),
            minute: number(10..<12),
            second: number(12..<14)
        )
    }

    private static func seconds(of components: DateComponents) throws -> Int {
        Int(try #require(utc.date(from: components)).timeIntervalSince1970)
    }

    private static func seconds(_ offset: String) throws -> Int {
        let digits = try #require(Int(offset.dropFirst().prefix(4)))
        let seconds = digits / 100 * 3_600 + digits % 100 * 60 + (Int(offset.dropFirst(5)) ?? 0)
        return offset.hasPrefix("-") ? -seconds : seconds
    }
}
