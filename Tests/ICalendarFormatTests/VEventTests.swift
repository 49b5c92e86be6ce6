import ICalendarFormat
import ICalendarLinter
import RandomTexts
import Testing

@Suite("Events and calendars")
struct VEventTests {
    private static let calendar = VCalendar(
        VCalendar.Header(prodid: "-//Example//Example//EN"),
        timeZones: [
            VTimeZone(
                tzid: "Europe/Berlin",
                observances: [
                    ZoneObservance(
                        isDaylight: false,
                        dtstart: ICalDateTime(year: 1970, month: 1, day: 1, hour: 0, minute: 0),
                        offsetFrom: 3_600,
                        offsetTo: 3_600
                    )
                ]
            )
        ]
    )

    private static let evening = VEvent.Period.zoned(
        start: ICalDateTime(year: 2015, month: 1, day: 22, hour: 19, minute: 0),
        end: ICalDateTime(year: 2015, month: 1, day: 22, hour: 21, minute: 30),
        tzid: "Europe/Berlin"
    )

    private static let stamp = ICalDateTime(year: 2015, month: 1, day: 2, hour: 3, minute: 4, second: 5)

    private func lines(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    }

    /// The calendar's bytes, checked octet by octet.
    private func checked(_ events: [VEvent], in calendar: VCalendar = calendar) -> [UInt8] {
        let bytes = calendar.rendered(events)
        #expect(ICalendarLinter.problems(in: bytes) == [])
        return bytes
    }

    private func eventLines(_ event: VEvent) -> [String] {
        let lines = lines(checked([event]))
        return Array(lines.drop { $0 != "BEGIN:VEVENT" }.prefix { $0 != "END:VCALENDAR" })
    }

    @Test("An event with everything")
    func writesEveryProperty() throws {
        var event = VEvent(
            uid: "1@example.org",
            dtstamp: Self.stamp,
            period: Self.evening,
            summary: "A, B",
            sequence: 3
        )
        event.lastModified = Self.stamp
        event.description = "One\nhttps://example.org/"
        event.location = "Startplatz, Im Mediapark 5, 50670 Köln"
        let position = try #require(GeoPosition(latitude: 50.948_1, longitude: -6.000_000_4))
        event.geo = position
        event.appleLocation = AppleLocation(
            title: "Startplatz\r\nKöln",
            address: "Im Mediapark 5, Köln",
            position: position
        )
        event.url = "https://example.org/?a=b,c;d"
        event.categories = ["Swift", "Server, Linux"]
        event.status = .cancelled
        event.transparency = .transparent
        event.contact = "Ada; ada@example.org"
        #expect(
            eventLines(event) == [
                "BEGIN:VEVENT",
                "UID:1@example.org",
                "DTSTAMP:20150102T030405Z",
                "LAST-MODIFIED:20150102T030405Z",
                "SEQUENCE:3",
                "DTSTART;TZID=Europe/Berlin:20150122T190000",
                "DTEND;TZID=Europe/Berlin:20150122T213000",
                "SUMMARY:A\\, B",
                "DESCRIPTION:One\\nhttps://example.org/",
                "LOCATION:Startplatz\\, Im Mediapark 5\\, 50670 Köln",
                "GEO:50.948100;-6.000000",
                "X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-ADDRESS=\"Im Mediapark 5, Köln\";X-APPLE-RADIUS=70;"
                    + "X-TITLE=\"Startplatz Köln\":geo:50.948100,-6.000000",
                "URL:https://example.org/?a=b,c;d",
                "CATEGORIES:Swift,Server\\, Linux",
                "STATUS:CANCELLED",
                "TRANSP:TRANSPARENT",
                "CONTACT:Ada\\; ada@example.org",
                "END:VEVENT",
            ]
        )
    }

    @Test("An event with the least there can be")
    func writesOnlyWhatIsThere() {
        let day = ICalDate(year: 2024, month: 2, day: 29)
        let next = ICalDate(year: 2024, month: 3, day: 1)
        let event = VEvent(uid: "2", dtstamp: Self.stamp, period: .days(start: day, end: next), summary: "")
        #expect(
            eventLines(event) == [
                "BEGIN:VEVENT", "UID:2", "DTSTAMP:20150102T030405Z", "SEQUENCE:0", "DTSTART;VALUE=DATE:20240229",
                "DTEND;VALUE=DATE:20240301", "SUMMARY:", "END:VEVENT",
            ]
        )
    }

    @Test("Events in UTC need no time zone")
    func writesUTC() {
        let start = ICalDateTime(year: 2015, month: 6, day: 1, hour: 17, minute: 0)
        let end = ICalDateTime(year: 2015, month: 6, day: 1, hour: 19, minute: 0)
        let event = VEvent(uid: "3", dtstamp: Self.stamp, period: .utc(start: start, end: end), summary: "UTC")
        let lines = lines(checked([event], in: VCalendar(VCalendar.Header(prodid: "-//E//E//EN"))))
        #expect(lines.contains("DTSTART:20150601T170000Z"))
        #expect(lines.contains("DTEND:20150601T190000Z"))
    }

    @Test("A header with everything, and no METHOD and UID")
    func writesHeader() {
        var header = VCalendar.Header(prodid: "-//Example, Inc.//Example//EN")
        header.name = "Stammtisch Köln"
        header.description = "Alle Termine; immer donnerstags"
        header.timeZone = "Europe/Berlin"
        header.color = VCalendar.Color(name: "tomato", hex: "#FF6347")
        header.url = "https://example.org/koeln/"
        header.source = "https://example.org/koeln/somek.ics"
        header.refreshInterval = .seconds(6 * 3_600)
        #expect(
            lines(VCalendar(header).rendered([])) == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example\\, Inc.//Example//EN", "CALSCALE:GREGORIAN",
                "NAME:Stammtisch Köln", "X-WR-CALNAME:Stammtisch Köln",
                "DESCRIPTION:Alle Termine\\; immer donnerstags", "X-WR-CALDESC:Alle Termine\\; immer donnerstags",
                "X-WR-TIMEZONE:Europe/Berlin", "COLOR:tomato", "X-APPLE-CALENDAR-COLOR:#FF6347",
                "URL:https://example.org/koeln/", "SOURCE;VALUE=URI:https://example.org/koeln/somek.ics",
                "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H", "END:VCALENDAR",
            ]
        )
    }

    @Test("A calendar without events is valid as long as it has a time zone")
    func writesEmptyCalendar() {
        _ = checked([])
    }

    @Test("A position has six decimals (RFC 5545 §3.8.1.6)")
    func writesTheGeoExampleOfTheRFC() {
        var event = VEvent(uid: "5", dtstamp: Self.stamp, period: Self.evening, summary: "x")
        event.geo = GeoPosition(latitude: 37.386_013, longitude: -122.082_932)
        #expect(eventLines(event).contains("GEO:37.386013;-122.082932"))
    }

    @Test("Line breaks in an address cannot add a property")
    func keepsLineBreaksOutOfAddresses() {
        var event = VEvent(uid: "4", dtstamp: Self.stamp, period: Self.evening, summary: "x")
        event.url = "https://example.org/\r\nATTENDEE:mailto:x@example.org"
        #expect(eventLines(event).contains("URL:https://example.org/ATTENDEE:mailto:x@example.org"))
    }

    @Test("Positions off the globe are refused", arguments: [(90.1, 0.0), (0, -180.1), (.nan, 0), (0, .infinity)])
    func refusesImpossiblePositions(latitude: Double, longitude: Double) {
        #expect(GeoPosition(latitude: latitude, longitude: longitude) == nil)
    }

    @Test("Thousands of events with random texts pass the linter")
    func passesTheLinter() {
        var random = RandomText(seed: 7_986)
        let events = (0..<500).map { number in
            var event = VEvent(
                uid: "\(number)-" + random.text(pieces: 3),
                dtstamp: Self.stamp,
                period: Self.evening,
                summary: random.text(pieces: 20)
            )
            event.description = random.text(pieces: 60)
            event.location = random.text(pieces: 10)
            event.categories = [random.text(pieces: 2), random.text(pieces: 2)]
            event.appleLocation = GeoPosition(latitude: 1, longitude: 2).map {
                AppleLocation(title: random.text(pieces: 5), address: random.text(pieces: 30), position: $0)
            }
            return event
        }
        _ = checked(events)
    }
}
