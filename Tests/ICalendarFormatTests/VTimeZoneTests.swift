import Foundation
import ICalendarFormat
import ICalendarLinter
import Testing

@Suite("Time zones")
struct VTimeZoneTests {
    private func lines(_ identifier: String, years: ClosedRange<Int>) throws -> [String] {
        let zone = try #require(TimeZone(identifier: identifier))
        let bytes = VTimeZone(zone, tzid: identifier, years: years).bytes
        return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    }

    /// The lines of an observance.
    private func observance(
        _ kind: String,
        _ start: String,
        _ rule: String?,
        _ change: (String, String),
        _ name: String?
    )
        -> [String]
    {
        ["BEGIN:\(kind)", "DTSTART:\(start)"] + (rule.map { ["RRULE:FREQ=YEARLY;\($0)"] } ?? [])
            + ["TZOFFSETFROM:\(change.0)", "TZOFFSETTO:\(change.1)"] + (name.map { ["TZNAME:\($0)"] } ?? [])
            + ["END:\(kind)"]
    }

    @Test(
        "Berlin has the rules of the European Union since 1970, whichever years are asked for",
        arguments: [
            2014...2014, 2015...2030, 1996...2100,
        ]
    )
    func writesBerlin(years: ClosedRange<Int>) throws {
        #expect(
            try lines("Europe/Berlin", years: years) == ["BEGIN:VTIMEZONE", "TZID:Europe/Berlin"]
                + observance("DAYLIGHT", "19700329T020000", "BYMONTH=3;BYDAY=-1SU", ("+0100", "+0200"), "CEST")
                + observance("STANDARD", "19701025T030000", "BYMONTH=10;BYDAY=-1SU", ("+0200", "+0100"), "CET")
                + ["END:VTIMEZONE"]
        )
    }

    @Test("London changes an hour of local time earlier")
    func writesLondon() throws {
        #expect(
            try lines("Europe/London", years: 2015...2030) == ["BEGIN:VTIMEZONE", "TZID:Europe/London"]
                + observance("DAYLIGHT", "19700329T010000", "BYMONTH=3;BYDAY=-1SU", ("+0000", "+0100"), "BST")
                + observance("STANDARD", "19701025T020000", "BYMONTH=10;BYDAY=-1SU", ("+0100", "+0000"), "GMT")
                + ["END:VTIMEZONE"]
        )
    }

    @Test("New York since 1967 (RFC 5545 §3.6.5), with single observances in the place of the RDATE")
    func writesNewYorkSince1967() throws {
        let (spring, autumn) = (("-0500", "-0400"), ("-0400", "-0500"))
        #expect(
            try lines("America/New_York", years: 1967...2030) == ["BEGIN:VTIMEZONE", "TZID:America/New_York"]
                + observance(
                    "DAYLIGHT",
                    "19670430T020000",
                    "BYMONTH=4;BYDAY=-1SU;UNTIL=19730429T070000Z",
                    spring,
                    "EDT"
                )
                + observance(
                    "STANDARD",
                    "19671029T020000",
                    "BYMONTH=10;BYDAY=-1SU;UNTIL=20061029T060000Z",
                    autumn,
                    "EST"
                )
                + observance("DAYLIGHT", "19740106T020000", nil, spring, "EDT")
                + observance("DAYLIGHT", "19750223T020000", nil, spring, "EDT")
                + observance(
                    "DAYLIGHT",
                    "19760425T020000",
                    "BYMONTH=4;BYDAY=-1SU;UNTIL=19860427T070000Z",
                    spring,
                    "EDT"
                )
                + observance(
                    "DAYLIGHT",
                    "19870405T020000",
                    "BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z",
                    spring,
                    "EDT"
                )
                + observance("DAYLIGHT", "20070311T020000", "BYMONTH=3;BYDAY=2SU", spring, "EDT")
                + observance("STANDARD", "20071104T020000", "BYMONTH=11;BYDAY=1SU", autumn, "EST")
                + ["END:VTIMEZONE"]
        )
    }

    @Test("Sydney has its summer at the turn of the year")
    func writesSydney() throws {
        #expect(
            try lines("Australia/Sydney", years: 2015...2030) == ["BEGIN:VTIMEZONE", "TZID:Australia/Sydney"]
                + observance("STANDARD", "19700405T030000", "BYMONTH=4;BYDAY=1SU", ("+1100", "+1000"), "AEST")
                + observance("DAYLIGHT", "19701004T020000", "BYMONTH=10;BYDAY=1SU", ("+1000", "+1100"), "AEDT")
                + ["END:VTIMEZONE"]
        )
    }

    @Test(
        "Zones without daylight saving have one observance",
        arguments: [
            ("Asia/Kathmandu", "+0545"), ("UTC", "+0000"), ("Asia/Tokyo", "+0900"), ("America/Phoenix", "-0700"),
        ]
    )
    func writesZonesWithoutChanges(identifier: String, offset: String) throws {
        let lines = try lines(identifier, years: 2015...2030).filter { !$0.hasPrefix("TZNAME:") }
        #expect(
            lines == ["BEGIN:VTIMEZONE", "TZID:\(identifier)"]
                + observance("STANDARD", "19700101T000000", nil, (offset, offset), nil) + ["END:VTIMEZONE"]
        )
    }

    @Test("Casablanca follows the moon: one observance for each change, no RDATE")
    func writesIrregularYears() throws {
        let lines = try lines("Africa/Casablanca", years: 2022...2026)
        #expect(lines.filter { $0 == "BEGIN:DAYLIGHT" }.count == 6)
        #expect(lines.filter { $0 == "BEGIN:STANDARD" }.count == 5)
        #expect(lines.contains("DTSTART:20220327T030000"))
        #expect(!lines.contains { $0.hasPrefix("RRULE") || $0.hasPrefix("RDATE") })
    }

    @Test("A zone that gave daylight saving up ends its rules, the last change included in UTC and in local time")
    func endsRules() throws {
        let lines = try lines("Europe/Moscow", years: 2005...2030)
        #expect(lines.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20100328T020000Z"))
        #expect(lines.suffix(6).first == "BEGIN:STANDARD")
    }

    @Test("Every zone shows the offsets that Foundation knows, around each change and between")
    func agreesWithFoundation() throws {
        let years = 2012...2032
        for identifier in TimeZone.knownTimeZoneIdentifiers {
            let zone = try #require(TimeZone(identifier: identifier))
            let calendar = VCalendar(
                VCalendar.Header(prodid: "-//E//E//EN"),
                timeZones: [VTimeZone(zone, years: years)]
            ).rendered([])
            #expect(ICalendarLinter.problems(in: calendar).isEmpty)
            let component = try #require(ICalendarReader(calendar).components.first?.components.first)
            let clock = try ZoneClock(component, lastYear: years.upperBound)
            for instant in instants(in: zone, years: years) {
                let expected = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))
                try #require(clock.offset(at: instant) == expected, "\(identifier) at \(instant)")
            }
        }
    }

    /// The first and last second of the years and of each offset.
    private func instants(in zone: TimeZone, years: ClosedRange<Int>) -> [Int] {
        func beginning(of year: Int) -> Int { (year - 1_970) * 31_556_952 + 86_400 }
        var instants = [beginning(of: years.lowerBound), beginning(of: years.upperBound)]
        var date = Date(timeIntervalSince1970: Double(instants[0]))
        while let next = zone.nextDaylightSavingTimeTransition(after: date), next > date {
            let instant = Int(next.timeIntervalSince1970)
            guard instant < instants[1] else { break }
            instants += [instant - 1, instant]
            date = next
        }
        return instants
    }
}
