import ChapterModel
import Testing
import Theming

@testable import SiteOutputs

@Suite("Addresses of other services")
struct AddressTests {
    @Test("Values are percent-encoded byte by byte (RFC 3986 §2.1)")
    func percentEncoding() {
        let address = QueryAddress("https://a.example/", ["q": "Köln & mehr/50%", "x": "a-b_c.d~e+f"])
        #expect(address.text == "https://a.example/?q=K%C3%B6ln%20%26%20mehr%2F50%25&x=a-b_c.d~e%2Bf")
    }

    /// As it stands in a page.
    private func mapAddress(_ venue: Venue) -> String {
        var page = PageText()
        MapAddress.write(venue, to: &page)
        return String(decoding: page.html, as: UTF8.self)
    }

    @Test("A venue with a position is a point on the map")
    func position() {
        let position = Venue.Position(latitude: 51.4588, longitude: -7.00001)
        let venue = Venue(name: "Unperfekthaus", position: position)
        let expected = "https://www.openstreetmap.org/?mlat=51.45880&amp;mlon=-7.00001#map=18/51.45880/-7.00001"
        #expect(mapAddress(venue) == expected)
    }

    @Test("Degrees never have an exponent", arguments: [(0.00001, "0.00001"), (-0.5, "-0.50000"), (90, "90.00000")])
    func degrees(value: Double, text: String) {
        #expect(MapAddress.degrees(value) == text)
    }

    @Test("A venue without a position is searched by its street, else by its name")
    func search() {
        let named = Venue(name: "Gaststätte Severin", city: "Köln")
        #expect(
            mapAddress(named)
                == "https://www.openstreetmap.org/search?query=Gastst%C3%A4tte%20Severin%2C%20K%C3%B6ln"
        )
        let addressed = Venue(name: named.name, street: "Severinstraße 1", postalCode: "50678", city: "Köln")
        #expect(mapAddress(addressed).hasSuffix("?query=Severinstra%C3%9Fe%201%2C%2050678%20K%C3%B6ln"))
    }

    @Test("Google gets times in UTC, in summer and in winter")
    func googleTimes() throws {
        let summer = try SampleSite.event(
            .timed(start: berlin("2016-07-14 18:00"), end: berlin("2016-07-14 20:00"), endIsKnown: true)
        )
        let address = try #require(GoogleCalendarAddress(summer, url: "https://some.example/x/"))
        #expect(
            address.text
                == "https://calendar.google.com/calendar/render?action=TEMPLATE&text=Auftakt&dates=20160714T160000Z%2F20160714T180000Z&details=https%3A%2F%2Fsome.example%2Fx%2F&location="
        )
        let winter = try SampleSite.event(
            .timed(start: berlin("2016-01-14 18:00"), end: berlin("2016-01-14 20:00"), endIsKnown: false)
        )
        #expect(
            try #require(GoogleCalendarAddress(winter, url: "")).text.contains(
                "dates=20160114T170000Z%2F20160114T190000Z"
            )
        )
    }

    @Test("Google gets whole days with the day after the last, and nothing for events without a date")
    func googleDays() throws {
        let days = try SampleSite.event(.allDay(first: day("2015-08-14"), last: day("2015-08-31")))
        #expect(try #require(GoogleCalendarAddress(days, url: "")).text.contains("dates=20150814%2F20150901"))
        let undated = try SampleSite.event(.expected(.year(2015)))
        #expect(GoogleCalendarAddress(undated, url: "") == nil)
    }
}
