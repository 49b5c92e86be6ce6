import Foundation
import SiteBuild
import Testing

@Suite("Posts in several languages")
struct TranslationTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestSite.minimal)
        try folder.write([
            "content/bonn/2015-01-10-abend.md": TestSite.post("Abend", extra: "event:\n  start: 2015-03-01 19:00\n"),
            "content/bonn/2015-01-11-evening.md": TestSite.post(
                "Evening",
                extra: "lang: en\ntranslationOf: 2015-01-10-abend\n"
            ),
            "content/bonn/2015-01-12-solo.md": TestSite.post("Solo", extra: "lang: en\n"),
        ])
    }

    private func build() async throws {
        try await TestSite.build(TestSite.options(content: folder("content"), output: folder("output")))
    }

    private func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder("output/\(path)"))), as: UTF8.self)
    }

    @Test("Each version names all of them to search engines, and the original for readers of other languages")
    func hreflang() async throws {
        try await build()
        let links = """
            <link rel="alternate" hreflang="de" href="https://netz.example/bonn/2015-01-10-abend/">
            <link rel="alternate" hreflang="en" href="https://netz.example/bonn/2015-01-11-evening/">
            <link rel="alternate" hreflang="x-default" href="https://netz.example/bonn/2015-01-10-abend/">

            """
        for page in ["10-abend", "11-evening"] { #expect(try text("bonn/2015-01-\(page)/index.html").contains(links)) }
        #expect(try !text("bonn/2015-01-12-solo/index.html").contains("hreflang"))
    }

    @Test("Readers find the other version by its language's own name")
    func links() async throws {
        try await build()
        #expect(
            try text("bonn/2015-01-10-abend/index.html").contains(
                "English: <a href=\"/bonn/2015-01-11-evening/\" hreflang=\"en\" lang=\"en\">Evening</a>"
            )
        )
        #expect(
            try text("bonn/2015-01-11-evening/index.html").contains(
                "Deutsch: <a href=\"/bonn/2015-01-10-abend/\" hreflang=\"de\" lang=\"de\">Abend</a>"
            )
        )
    }

    @Test("A page speaks its post's language all around, and tells of the original's event, which stays one")
    func frame() async throws {
        try await build()
        let page = try text("bonn/2015-01-11-evening/index.html")
        #expect(page.contains("<html lang=\"en\">") && page.contains("Skip to content"))
        #expect(page.contains("At a glance") && page.contains("Sunday, 1 March 2015"))
        #expect(try text("netz.ics").components(separatedBy: "BEGIN:VEVENT").count == 2)
    }

    @Test("Feeds say which items are in another language than they are")
    func feeds() async throws {
        try await build()
        let rss = try text("feed.xml")
        #expect(rss.contains("<language>de-DE</language>"))
        #expect(rss.components(separatedBy: "<dc:language>en-GB</dc:language>").count == 3)
        #expect(try text("feed.json").components(separatedBy: "\"language\":\"en-GB\"").count == 3)
    }

    @Test("While the original is hidden, its translation stands alone")
    func hiddenOriginal() async throws {
        let draft = TestSite.post("Abend", extra: "draft: true\n")
        try folder.write(["content/bonn/2015-01-10-abend.md": draft])
        try await build()
        let page = try text("bonn/2015-01-11-evening/index.html")
        #expect(!page.contains("hreflang") && !page.contains("Abend"))
    }
}
