import Foundation
import ICalendarFormat
import ICalendarLinter
import Testing

/// The RFC's examples without LAST-MODIFIED, and with the parts of every rule in the order of the first.
@Suite("The time zones of RFC 5545 §3.6.5")
struct ZoneExampleTests {
    /// The rules of New York City since 2007.
    private static let newYork = """
        BEGIN:VTIMEZONE
        TZID:America/New_York
        BEGIN:STANDARD
        DTSTART:20071104T020000
        RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
        TZOFFSETFROM:-0400
        TZOFFSETTO:-0500
        TZNAME:EST
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:20070311T020000
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
        TZOFFSETFROM:-0500
        TZOFFSETTO:-0400
        TZNAME:EDT
        END:DAYLIGHT
        END:VTIMEZONE

        """.replacing("\n", with: "\r\n")

    /// A zone with a rule that ends and another that takes its place.
    private static let fictitious = """
        BEGIN:VTIMEZONE
        TZID:Fictitious
        BEGIN:STANDARD
        DTSTART:19671029T020000
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        TZOFFSETFROM:-0400
        TZOFFSETTO:-0500
        TZNAME:EST
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:19870405T020000
        RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=19980404T070000Z
        TZOFFSETFROM:-0500
        TZOFFSETTO:-0400
        TZNAME:EDT
        END:DAYLIGHT
        BEGIN:DAYLIGHT
        DTSTART:19990424T020000
        RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=-1SU
        TZOFFSETFROM:-0500
        TZOFFSETTO:-0400
        TZNAME:EDT
        END:DAYLIGHT
        END:VTIMEZONE

        """.replacing("\n", with: "\r\n")

    private func standard(_ year: Int, _ month: Int, _ day: Int, _ week: YearlyRule.Week) -> ZoneObservance {
        ZoneObservance(
            isDaylight: false,
            dtstart: ICalDateTime(year: year, month: month, day: day, hour: 2, minute: 0),
            rule: YearlyRule(month: month, week: week, weekday: .sunday),
            offsetFrom: -4 * 3_600,
            offsetTo: -5 * 3_600,
            name: "EST"
        )
    }

    private func daylight(_ year: Int, _ month: Int, _ day: Int, _ week: YearlyRule.Week) -> ZoneObservance {
        ZoneObservance(
            isDaylight: true,
            dtstart: ICalDateTime(year: year, month: month, day: day, hour: 2, minute: 0),
            rule: YearlyRule(month: month, week: week, weekday: .sunday),
            offsetFrom: -5 * 3_600,
            offsetTo: -4 * 3_600,
            name: "EDT"
        )
    }

    @Test("New York City since 2007")
    func writesNewYork() {
        let observances = [standard(2007, 11, 4, .first), daylight(2007, 3, 11, .second)]
        let zone = VTimeZone(tzid: "America/New_York", observances: observances)
        #expect(String(decoding: zone.bytes, as: UTF8.self) == Self.newYork)
    }

    @Test("A rule for summer time that ends, and another one")
    func writesEndOfRule() {
        var first = daylight(1987, 4, 5, .first)
        first.until = ICalDateTime(year: 1998, month: 4, day: 4, hour: 7, minute: 0)
        let observances = [standard(1967, 10, 29, .last), first, daylight(1999, 4, 24, .last)]
        let zone = VTimeZone(tzid: "Fictitious", observances: observances)
        #expect(String(decoding: zone.bytes, as: UTF8.self) == Self.fictitious)
    }

    @Test("New York as we compute it has the offsets of the RFC's definition, around each change")
    func agreesOnNewYork() throws {
        let zone = try #require(TimeZone(identifier: "America/New_York"))
        let years = 2008...2030
        let own = try clock(VTimeZone(zone, years: years).bytes, lastYear: years.upperBound)
        let theirs = try clock(Array(Self.newYork.utf8), lastYear: years.upperBound)
        var change = Date(timeIntervalSince1970: 1_199_145_600)
        for _ in years {
            for _ in 0..<2 {
                change = try #require(zone.nextDaylightSavingTimeTransition(after: change))
                let instant = Int(change.timeIntervalSince1970)
                for instant in [instant - 1, instant] { #expect(own.offset(at: instant) == theirs.offset(at: instant)) }
            }
        }
    }

    private func clock(_ bytes: [UInt8], lastYear: Int) throws -> ZoneClock {
        try ZoneClock(try #require(ICalendarReader(bytes).components.first), lastYear: lastYear)
    }
}
