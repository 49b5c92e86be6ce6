import SiteBuild
import Testing

@Suite("One address, one source")
struct OutputPlanTests {
    @Test("Two posts with one path: both are named and nothing is written")
    func twoPosts() async throws {
        let folder = try TemporaryFolder()
        try folder.write(TestSite.minimal)
        try folder.write([
            "content/bonn/2015-01-10-abend.md": TestSite.post("Eins"),
            "content/bonn/2015-01-10-abend/index.md": TestSite.post("Zwei"),
        ])
        #expect(
            try await TestSite.failure(in: folder) == """
                content/bonn/2015-01-10-abend/index.md:1:1: error: the address /bonn/2015-01-10-abend/ is already taken by content/bonn/2015-01-10-abend.md [duplicate-address]
                  help: rename one of the two files

                """
        )
    }

    @Test("Composed and decomposed umlauts in folder names are one chapter")
    func normalisation() async throws {
        let folder = try TemporaryFolder()
        try folder.write(TestSite.minimal)
        let chapter = "---\nname: Köln\ncity: Köln\n---\n"
        try folder.write(["content/k\u{F6}ln/chapter.md": chapter, "content/koeln/chapter.md": chapter])
        #expect(try await TestSite.failure(in: folder).contains("error: the address /koeln/ is already taken by"))
    }

    @Test("An alias cannot take the place of a page")
    func alias() async throws {
        let folder = try TemporaryFolder()
        try folder.write(TestSite.minimal)
        try folder.write(["content/bonn/2015-01-10-abend.md": TestSite.post("Abend", extra: "aliases: [/bonn/]\n")])
        #expect(try await TestSite.failure(in: folder).contains("error: the address /bonn/ is already taken by"))
    }

    @Test("A menu item that leads nowhere is pointed at, with the page that was probably meant")
    func menu() async throws {
        let folder = try TemporaryFolder()
        try folder.write(TestSite.minimal)
        try folder.write([
            "content/site.yml": """
            title: Netz
            url: https://netz.example/
            timeZone: Europe/Berlin
            menu: [{ title: Kalender, page: /kalendar/ }]

            """
        ])
        #expect(
            try await TestSite.failure(in: folder) == """
                content/site.yml:4:33: error: no page has the address `/kalendar/` [unknown-menu-page]
                  4 | menu: [{ title: Kalender, page: /kalendar/ }]
                    |                                 ^^^^^^^^^^
                  help: did you mean `/kalender/`?

                """
        )
    }

    @Test("A link to an address of the site is checked against every output")
    func rootedLink() async throws {
        let folder = try TemporaryFolder()
        try folder.write(TestSite.minimal)
        try folder.write([
            "content/bonn/2015-01-10-abend.md": TestSite.post("Abend")
                + "\n[Feed](/feed.xml), [Thema](/themen/nichts/)\n"
        ])
        #expect(
            try await TestSite.failure(in: folder) == """
                content/bonn/2015-01-10-abend.md:7:28: error: the link `/themen/nichts/` leads nowhere [broken-link]
                  7 | [Feed](/feed.xml), [Thema](/themen/nichts/)
                    |                            ^^^^^^^^^^^^^^^
                  help: link to a file by its path from this file

                """
        )
    }
}
