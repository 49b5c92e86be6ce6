import Foundation
import SiteBuild
import Testing

/// The network's feeds of events alone and of recaps alone.
@Suite("Feeds of events and of recaps")
struct PartialFeedTests {
    private static let site: [String: String] = [
        "content/bonn/text.md": "---\ntitle: Gedanken\ndate: 2015-01-05\n---\n",
        "content/bonn/abend.md":
            "---\ntitle: Abend\ndate: 2015-01-06\nupdated: 2015-01-07\nevent: { start: 2015-01-20 19:00, status: cancelled }\n---\n",
        "content/bonn/danach.md": "---\ntitle: Danach\ndate: 2015-01-22\nrecapOf: abend\n---\n",
        "content/bonn/erzaehlt.md": "---\ntitle: Erzählt\ndate: 2015-01-23\nevent: { start: 2014-12-05 }\n---\n",
    ]

    private static func output(language: String) async throws -> [String: String] {
        let folder = try TemporaryFolder()
        try folder.write(TestSite.minimal.merging(site) { $1 })
        let settings = "title: Netz\nurl: https://netz.example/\ntimeZone: Europe/Berlin\nlanguage: \(language)\n"
        try folder.write(["content/site.yml": settings])
        try await TestSite.build(TestSite.options(content: folder("content"), output: folder("output")))
        return try TemporaryFolder.tree(folder("output")).mapValues { String(decoding: $0, as: UTF8.self) }
    }

    private static func titles(_ rss: String?) -> [String] {
        (rss ?? "").components(separatedBy: "<item>\n<title>").dropFirst().map { String($0.prefix { $0 != "<" }) }
    }

    @Test("Announcements and their changes are in one, recaps in the other, everything in the network's")
    func items() async throws {
        let output = try await Self.output(language: "de")
        #expect(Self.titles(output["kalender/termine.xml"]) == ["ABGESAGT: Abend", "Abend"])
        #expect(Self.titles(output["archiv/rueckblicke.xml"]) == ["Erzählt", "Danach"])
        #expect(Self.titles(output["feed.xml"]).count == 5)
        #expect(output["kalender/termine.json"]?.contains("\"title\":\"Netz: Termine\"") == true)
        #expect(
            output["archiv/rueckblicke.json"]?.contains("\"home_page_url\":\"https://netz.example/archiv/\"") == true
        )
    }

    @Test(
        "The pages they are about and the page of all subscriptions link them",
        arguments: [
            ("de", "kalender/termine", "archiv/rueckblicke", "kalender", "archiv", "abonnieren"),
            ("en", "calendar/events", "archive/recaps", "calendar", "archive", "subscribe"),
        ]
    )
    func links(
        language: String,
        events: String,
        recaps: String,
        calendar: String,
        archive: String,
        subscribe: String
    ) async throws {
        let output = try await Self.output(language: language)
        func page(_ path: String, links feed: String) -> Bool {
            ["xml", "json"].allSatisfy { output[path]?.contains("/\(feed).\($0)\"") == true }
        }
        for path in ["index.html", "\(calendar)/index.html", "\(calendar)/2015/01/index.html"] {
            #expect(page(path, links: events), "\(path)")
        }
        for path in ["index.html", "\(archive)/index.html"] { #expect(page(path, links: recaps), "\(path)") }
        let subscriptions = try #require(output["\(subscribe)/index.html"])
        for feed in [events, recaps] { #expect(subscriptions.contains("<a href=\"https://netz.example/\(feed).xml\"")) }
        for feed in [events, recaps] {
            let address = "href=\"https://netz.example/\(feed).xml\" rel=\"self\""
            #expect(output["\(feed).xml"]?.contains(address) == true)
        }
    }
}
