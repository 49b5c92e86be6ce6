import Foundation
import SiteBuild
import Testing

/// A post that names two chapters is one event that both show.
@Suite("Joint events")
struct JointEventTests {
    private static func output() async throws -> [String: String] {
        let folder = try TemporaryFolder()
        let content = "\(GoldenSiteTests.fixtures)/rhein-netz/content"
        try await TestSite.build(TestSite.options(content: content, output: folder("output")))
        return try TemporaryFolder.tree(folder("output")).mapValues { String(decoding: $0, as: UTF8.self) }
    }

    @Test("Both chapters' files and the network's hold the same VEVENT once")
    func calendars() async throws {
        let output = try await Self.output()
        let events = ["koeln/netzk.ics", "ruhr/netzruhr.ics", "rhein-netz.ics"].map { path in
            (output[path] ?? "").components(separatedBy: "BEGIN:VEVENT").filter { $0.contains("UID:netz-gemeinsam\r") }
        }
        #expect(events.map(\.count) == [1, 1, 1])
        let bodies = events.joined().map { $0.prefix(upTo: $0.range(of: "END:VEVENT")?.lowerBound ?? $0.endIndex) }
        #expect(Set(bodies).count == 1)
    }

    @Test("Both chapters' feeds and pages show it, and it has one page and one feed item in the network's")
    func pagesAndFeeds() async throws {
        let output = try await Self.output()
        for path in [
            "koeln/index.html", "ruhr/index.html", "koeln/2015/index.html", "ruhr/2015/index.html",
            "kalender/2015/02/index.html",
        ] {
            #expect(output[path]?.contains("Köln + Essen") == true, "\(path)")
        }
        for path in ["koeln/feed.xml", "ruhr/feed.xml", "feed.xml"] {
            let guid = "tag:rhein.example,2015:netz-gemeinsam</guid>"
            #expect(output[path]?.components(separatedBy: guid).count == 2, "\(path)")
        }
        #expect(output["koeln/2015-01-20-gemeinsam/index.html"] != nil)
        #expect(output["ruhr/2015-01-20-gemeinsam/index.html"] == nil)
    }
}
