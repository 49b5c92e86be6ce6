import Foundation
import SiteBuild
import Testing

/// What becomes of an event shows alike in its page, its calendars and both feeds.
@Suite("Changed events")
struct ChangedEventTests {
    /// The outputs of a network with one event.
    private struct Outputs {
        let page: String
        let calendar: String
        let rss: String
        let jsonFeed: String

        init(_ lines: String) async throws {
            let folder = try TemporaryFolder()
            try folder.write(TestSite.minimal)
            let post = "---\ntitle: Abend\ndate: 2015-01-10\nuid: abend\n\(lines)---\nText.\n"
            try folder.write(["content/bonn/abend.md": post])
            try await TestSite.build(TestSite.options(content: folder("content"), output: folder("output")))
            func text(_ path: String) throws -> String {
                try String(contentsOfFile: folder("output/\(path)"), encoding: .utf8)
            }
            page = try text("bonn/abend/index.html")
            calendar = try text("bonn/bonn.ics")
            rss = try text("feed.xml")
            jsonFeed = try text("feed.json")
        }

        /// The lines of the event in the calendar that begin with a property's name.
        func property(_ name: String) -> [String] {
            calendar.components(separatedBy: "BEGIN:VEVENT").dropFirst().joined()
                .components(separatedBy: "\r\n").filter { $0.hasPrefix("\(name):") || $0.hasPrefix("\(name);") }
        }

        var sequence: Int? { property("SEQUENCE").first.flatMap { Int($0.dropFirst("SEQUENCE:".count)) } }
    }

    struct Expectation: CustomTestStringConvertible {
        let status: String
        let word: String
        let schema: String
        let calendar: String
        let summary: String
        let headline: String
        let key: String

        var testDescription: String { status }
    }

    private static let expectations = [
        Expectation(
            status: "moved",
            word: "verlegt",
            schema: "EventRescheduled",
            calendar: "CONFIRMED",
            summary: "Abend",
            headline: "VERLEGT",
            key: "moved-2015-02-12T19:00"
        ),
        Expectation(
            status: "postponed",
            word: "verschoben",
            schema: "EventPostponed",
            calendar: "CANCELLED",
            summary: "VERSCHOBEN: Abend",
            headline: "VERSCHOBEN",
            key: "postponed-2015-02-12T19:00"
        ),
        Expectation(
            status: "cancelled",
            word: "abgesagt",
            schema: "EventCancelled",
            calendar: "CANCELLED",
            summary: "ABGESAGT: Abend",
            headline: "ABGESAGT",
            key: "cancelled-2015-02-12T19:00"
        ),
    ]

    @Test("One status, four outputs", arguments: expectations)
    func statuses(expected: Expectation) async throws {
        let event = "event: { start: 2015-02-12 19:00, status: \(expected.status), movedFrom: 2015-02-05 19:00 }\n"
        let outputs = try await Outputs("updated: 2015-01-20 08:30\n" + event)
        #expect(outputs.page.contains("<p class=\"alert\"><span class=\"extra\">\(expected.word)</span>"))
        #expect(outputs.page.contains("https://schema.org/\(expected.schema)"))
        #expect(outputs.property("STATUS") == ["STATUS:\(expected.calendar)"])
        #expect(outputs.property("SUMMARY") == ["SUMMARY:\(expected.summary)"])
        #expect(outputs.property("DTSTART") == ["DTSTART;TZID=Europe/Berlin:20150212T190000"])
        let identifier = "tag:netz.example,2000:abend#\(expected.key)"
        #expect(outputs.rss.contains("<title>\(expected.headline): Abend</title>"))
        #expect(outputs.rss.contains("<guid isPermaLink=\"false\">\(identifier)</guid>"))
        #expect(outputs.rss.contains("<pubDate>Tue, 20 Jan 2015 08:30:00 +0100</pubDate>"))
        #expect(outputs.rss.contains("<guid isPermaLink=\"false\">tag:netz.example,2000:abend</guid>"))
        #expect(outputs.jsonFeed.contains(identifier) && outputs.jsonFeed.contains("\(expected.headline): Abend"))
    }

    @Test("Only a moved event shows when it was to begin")
    func previousStart() async throws {
        func lines(_ status: String) -> String {
            "updated: 2015-01-20\nevent: { start: 2015-02-12 19:00, status: \(status), movedFrom: 2015-02-05 }\n"
        }
        let moved = try await Outputs(lines("moved"))
        #expect(moved.page.contains("\"previousStartDate\":\"2015-02-05\""))
        #expect(moved.page.contains("<del><time datetime=\"2015-02-05\">Donnerstag, 5. Februar 2015</time></del>"))
        #expect(moved.rss.contains("<del>Donnerstag, 5. Februar 2015</del>"))
        let cancelled = try await Outputs(lines("cancelled"))
        for text in [cancelled.page, cancelled.rss] { #expect(!text.contains("5. Februar")) }
        #expect(!cancelled.page.contains("previousStartDate"))
    }

    @Test("A new start is in every output")
    func newStart() async throws {
        let outputs = try await Outputs("updated: 2015-01-20\nevent: { start: 2015-02-13 20:15 }\n")
        #expect(outputs.page.contains("\"startDate\":\"2015-02-13T20:15:00+01:00\""))
        #expect(outputs.page.contains("Freitag, 13. Februar 2015, <span class=\"nb\">20:15\u{A0}Uhr</span>"))
        #expect(outputs.property("DTSTART") == ["DTSTART;TZID=Europe/Berlin:20150213T201500"])
        for feed in [outputs.rss, outputs.jsonFeed] {
            #expect(feed.contains("Freitag, 13. Februar 2015, 20:15\u{A0}Uhr"))
        }
    }

    @Test("A cancelled event that takes place after all replaces its cancellation everywhere")
    func revived() async throws {
        let before = try await Outputs(
            "updated: 2015-01-20\nevent: { start: 2015-02-12 19:00, status: cancelled }\n"
        )
        let after = try await Outputs("updated: 2015-01-21\nevent: { start: 2015-02-12 19:00 }\n")
        #expect(before.property("UID") == after.property("UID"))
        let (old, new) = (try #require(before.sequence), try #require(after.sequence))
        #expect(new > old && old > 0)
        #expect(after.property("STATUS") == ["STATUS:CONFIRMED"] && after.property("SUMMARY") == ["SUMMARY:Abend"])
        #expect(after.page.contains("EventScheduled"))
        for text in [after.page, after.rss, after.jsonFeed] { #expect(!text.lowercased().contains("abgesagt")) }
    }

    @Test("Another move is another item, another update of the same move is not")
    func identifiers() async throws {
        func identifiers(_ lines: String) async throws -> [String] {
            try await Outputs(lines).rss.components(separatedBy: "tag:netz.example,2000:abend").dropFirst()
                .map { String($0.prefix { $0 != "<" }) }
        }
        let move = "event: { start: 2015-02-12 19:00, status: moved, movedFrom: 2015-02-05 19:00 }\n"
        let first = try await identifiers("updated: 2015-01-20\n" + move)
        #expect(first == ["#moved-2015-02-12T19:00", ""])
        #expect(try await identifiers("updated: 2015-01-22\n" + move) == first)
        let again = "event: { start: 2015-02-19 19:00, status: moved, movedFrom: 2015-02-05 19:00 }\n"
        #expect(try await identifiers("updated: 2015-01-24\n" + again) == ["#moved-2015-02-19T19:00", ""])
        let place = "event: { start: 2015-02-19, status: moved, venue: { name: Café Müller } }\n"
        #expect(try await identifiers("updated: 2015-01-24\n" + place) == ["#moved-2015-02-19-cafe-mueller", ""])
    }
}
