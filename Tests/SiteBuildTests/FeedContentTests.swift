import Foundation
import SiteBuild
import Testing

/// What feeds carry is read far from the site: nothing in it may depend on where it stands.
@Suite("Feed contents")
struct FeedContentTests {
    private static func output(of content: String) async throws -> [String: String] {
        let folder = try TemporaryFolder()
        try await TestSite.build(TestSite.options(content: content, output: folder("output")))
        return try TemporaryFolder.tree(folder("output")).mapValues { String(decoding: $0, as: UTF8.self) }
    }

    /// The values of attributes that hold addresses.
    private static func addresses(in html: String) -> [String] {
        html.matches(of: /[ ](?:href|src|srcset|cite|poster)=\\?"([^"\\]*)/).map { String($0.output.1) }
    }

    @Test("Every address in every feed is absolute", arguments: GoldenSiteTests.names)
    func absoluteAddresses(name: String) async throws {
        let output = try await Self.output(of: "\(GoldenSiteTests.fixtures)/\(name)/content")
        let feeds = output.filter { $0.key.hasSuffix(".json") || $0.value.contains("<rss ") }
        #expect(feeds.count >= 6)
        for (path, text) in feeds {
            for address in Self.addresses(in: text) {
                #expect(address.hasPrefix("https://") || address.hasPrefix("mailto:"), "\(address) in \(path)")
            }
        }
    }

    @Test("Links to files, headings, pages of the site and pictures lead to the site; other hosts need their scheme")
    func links() async throws {
        let folder = try TemporaryFolder()
        let text = """
            ---
            title: "A & B ]]> <b>"
            date: 2015-01-10
            uid: "a b#c"
            summary: Das & jenes
            cover: cover.png
            credits: [{ role: Foto, name: "<Ada>" }]
            socialPosts: [{ author: Gast, service: Twitter, text: "1 < 2" }]
            ---
            [Datei](../andere.md#ziel) [Stelle](#hier) [Seite](/kalender/) [Post](mailto:a@b.example)
            ![Bild](cover.png) `]]>`

            ## Hier
            """
        try folder.write(TestSite.minimal)
        try folder.write([
            "content/site.yml":
                "title: Netz\nurl: https://netz.example/blog/\ntimeZone: UTC\nfeed: { hub: \"https://hub.example/\" }\n",
            "content/bonn/eins/index.md": text,
            "content/bonn/andere.md": "---\ntitle: Andere\ndate: 2015-01-09\n---\n## Ziel\n",
        ])
        let picture = "\(GoldenSiteTests.fixtures)/kleines-netz/content/dresden/2015-01-24-rueckblick/saal.png"
        try FileManager.default.copyItem(atPath: picture, toPath: folder("content/bonn/eins/cover.png"))
        let output = try await Self.output(of: folder("content"))
        let rss = try #require(output["feed.xml"])
        let site = "https://netz.example/blog"
        for address in ["/bonn/andere/#ziel", "/bonn/eins/#hier", "/kalender/"] {
            #expect(rss.contains("<a href=\"\(site)\(address)\">"), "\(address)")
        }
        let cover = "\(site)/bonn/eins/cover.png"
        #expect(rss.contains("<enclosure url=\"\(cover)\" length="))
        #expect(rss.contains("<media:content url=\"\(cover)\" type=\"image/png\" medium=\"image\" fileSize="))
        #expect(rss.contains("<figure><img src=\"\(cover)\""))
        #expect(rss.contains("<title>A &#x26; B ]]&#x3E; &#x3C;b&#x3E;</title>"))
        #expect(rss.contains("<p>Das &amp; jenes</p>") && rss.contains("<p>Foto: &lt;Ada&gt;</p>"))
        #expect(rss.contains("<p>1 &lt; 2</p>"))
        #expect(rss.contains("<guid isPermaLink=\"false\">tag:netz.example,2000:a%20b%23c</guid>"))
        #expect(rss.contains("<atom:link href=\"https://hub.example/\" rel=\"hub\"/>"))
        let json = try #require(output["feed.json"])
        #expect(json.contains("\"hubs\":[{\"type\":\"WebSub\",\"url\":\"https://hub.example/\"}]"))
        #expect(json.contains("\"image\":\"\(cover)\""))
    }

    @Test("A post without text has no empty summary")
    func noSummary() async throws {
        let folder = try TemporaryFolder()
        try folder.write(
            TestSite.minimal.merging(["content/bonn/a.md": "---\ntitle: A\ndate: 2015-01-10\n---\n"]) { $1 }
        )
        let output = try await Self.output(of: folder("content"))
        #expect(output["feed.xml"]?.contains("<description></description>") == false)
        #expect(output["feed.json"]?.contains("\"summary\"") == false)
    }
}
