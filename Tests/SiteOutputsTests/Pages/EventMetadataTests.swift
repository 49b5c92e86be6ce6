import ChapterModel
import Foundation
import Testing
import Theming

@testable import SiteOutputs

@Suite("Events for search engines")
struct EventMetadataTests {
    private func metadata(_ schedule: EventSchedule) throws -> [String: any Sendable] {
        try metadata(Event(schedule: schedule))
    }

    private func metadata(_ event: Event) throws -> [String: any Sendable] {
        let post = try SampleSite.entry(event)
        let markup = try #require(
            EventMetadata(entry: post, url: "https://some.example/x/", pictures: [], city: "Köln", organisation: nil)
                .markup
        )
        let object = try JSONSerialization.jsonObject(with: Data(markup.html.utf8))
        return try #require(object as? [String: any Sendable])
    }

    private func wholeDay() throws -> EventSchedule {
        .allDay(first: try day("2015-08-14"), last: try day("2015-08-14"))
    }

    @Test("Times carry their offset, and an assumed end is not told")
    func times() throws {
        let assumed = try metadata(
            .timed(start: berlin("2016-07-14 18:00"), end: berlin("2016-07-14 20:00"), endIsKnown: false)
        )
        #expect(assumed["@type"] as? String == "Event")
        #expect(assumed["startDate"] as? String == "2016-07-14T18:00:00+02:00")
        #expect(assumed["endDate"] == nil)
        let known = try metadata(
            .timed(start: berlin("2016-01-14 18:00"), end: berlin("2016-01-14 20:30"), endIsKnown: true)
        )
        #expect(known["startDate"] as? String == "2016-01-14T18:00:00+01:00")
        #expect(known["endDate"] as? String == "2016-01-14T20:30:00+01:00")
    }

    @Test("Whole days are dates, the last one included")
    func days() throws {
        let days = try metadata(.allDay(first: day("2015-08-14"), last: day("2015-08-16")))
        #expect(days["startDate"] as? String == "2015-08-14")
        #expect(days["endDate"] as? String == "2015-08-16")
    }

    @Test("An event without a date has none")
    func undated() throws {
        let post = try SampleSite.event(.expected(.year(2015)))
        #expect(EventMetadata(entry: post, url: "", pictures: [], city: nil, organisation: nil).markup == nil)
    }

    @Test("Several events of one page are a list")
    func several() throws {
        func metadata(_ schedule: EventSchedule) throws -> EventMetadata {
            let entry = try SampleSite.event(schedule)
            return EventMetadata(entry: entry, url: "", pictures: [], city: nil, organisation: nil)
        }
        let days = try ["2015-08-14", "2015-08-15"].map { try metadata(.allDay(first: day($0), last: day($0))) }
        let markup = try #require(EventMetadata.markup(of: days + [metadata(.expected(.year(2016)))]))
        let list = try JSONSerialization.jsonObject(with: Data(markup.html.utf8)) as? [[String: any Sendable]]
        #expect(list?.map { $0["startDate"] as? String } == ["2015-08-14", "2015-08-15"])
        #expect(EventMetadata.markup(of: []) == nil)
    }

    @Test(
        "Every status has its name at schema.org",
        arguments: [
            (Event.Status.confirmed, "EventScheduled"), (.tentative, "EventScheduled"), (.moved, "EventRescheduled"),
            (.postponed, "EventPostponed"), (.cancelled, "EventCancelled"),
        ]
    )
    func statuses(status: Event.Status, name: String) throws {
        let event = try metadata(Event(schedule: wholeDay(), status: status))
        #expect(event["eventStatus"] as? String == "https://schema.org/\(name)")
    }

    @Test("Place, speakers and price are told as far as they are known")
    func details() throws {
        let venue = Venue(name: "Unperfekthaus", street: "Friedrich-Ebert-Straße 18", postalCode: "45127")
        let speakers = [Person(name: "Stefan Schulze")]
        let event = try metadata(Event(schedule: wholeDay(), venue: venue, speakers: speakers, price: .free))
        let place = try #require(event["location"] as? [String: any Sendable])
        #expect(place["name"] as? String == "Unperfekthaus")
        let address = try #require(place["address"] as? [String: String])
        #expect(
            address == [
                "@type": "PostalAddress", "streetAddress": "Friedrich-Ebert-Straße 18", "postalCode": "45127",
                "addressLocality": "Köln",
            ]
        )
        let performers = try #require(event["performer"] as? [[String: String]])
        #expect(performers == [["@type": "Person", "name": "Stefan Schulze"]])
        #expect(event["isAccessibleForFree"] as? Bool == true)
    }

    @Test("Nothing in it can end the script element")
    func escaping() throws {
        let venue = Venue(name: "</script><script>alert(1)</script>")
        let post = try SampleSite.entry(Event(schedule: wholeDay(), venue: venue))
        let markup = try #require(
            EventMetadata(entry: post, url: "", pictures: [], city: nil, organisation: nil).markup
        )
        #expect(!markup.html.contains("<"))
        #expect(markup.html.contains(#"\u003c/script>"#))
    }
}
