import Testing

@testable import ChapterModel

@Suite("Slugs")
struct SlugTests {
    @Test(
        "Names become addresses",
        arguments: [
            ("Köln", "koeln"), ("Ko\u{308}ln", "koeln"), ("Ruhr", "ruhr"), ("Straße", "strasse"), ("STRAẞE", "strasse"),
            ("Übermut & Ärger", "uebermut-aerger"), ("2015-01-22-auftakt", "2015-01-22-auftakt"),
            ("Crème brûlée", "creme-brulee"),
            ("  a -- b  ", "a-b"), ("a--b", "a-b"), ("-a", "a"), ("a-", "a"), ("a-b", "a-b"), ("Łódź", "lodz"),
            ("#SoMeK", "somek"), ("a👩‍👩‍👧b", "a-b"),
            ("Smørrebrød", "smoerrebroed"),
            ("../etc/passwd", "etc-passwd"), ("a\u{0}b", "a-b"), ("ﬁne", "fine"),
        ]
    )
    func slug(of text: String, is expected: String) {
        #expect(Slug(text)?.text == expected)
    }

    @Test("A name without letters and digits has no address", arguments: ["", "🎉", "---", "\u{301}", "日本語", "…"])
    func none(_ text: String) {
        #expect(Slug(text) == nil)
    }

    @Test("A slug is its own slug and holds nothing but small letters, digits and single hyphens")
    func idempotence() throws {
        for value in [0x20...0x36F, 0x1E00...0x21FF, 0xFB00...0xFB06].joined() {
            guard let scalar = Unicode.Scalar(UInt32(value)), let slug = Slug("x\(scalar)y") else { continue }
            #expect(Slug(slug.text) == slug)
            #expect(slug.text.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) })
            #expect(!slug.text.contains("--") && !slug.text.hasPrefix("-") && !slug.text.hasSuffix("-"))
        }
    }
}

@Suite("Site paths")
struct SitePathTests {
    @Test(
        "An address goes down from the root and nowhere else",
        arguments: ["/", "/koeln/", "/koeln/feed.xml", "/a.b/c..d/", "/köln/"]
    )
    func accepted(_ text: String) throws {
        #expect(try #require(SitePath(text: text)).text == text)
    }

    @Test(
        "Addresses that could lead elsewhere are refused",
        arguments: [
            "", "koeln/", "//evil.example/", "/koeln//", "/../", "/..", "/.", "/./", "/koeln/../../", "/koeln/..",
            "/%2e%2e/", "/a\\b", "/?q", "/#a", "/\\\u{200D}evil.example", "/a\nb", "/a\u{0}", "/?\u{301}",
        ]
    )
    func refused(_ text: String) {
        #expect(SitePath(text: text) == nil)
    }

    @Test("A path names its page, its file, its folder and what the web server reads")
    func parts() {
        let page = SitePath(page: "koeln", "auftakt")
        #expect(page.text == "/koeln/auftakt/" && page.isPage)
        #expect(page.outputFile == "koeln/auftakt/index.html")
        #expect(page.folder == page)
        let file = page.file("feed.xml")
        #expect(file.text == "/koeln/auftakt/feed.xml" && !file.isPage)
        #expect(file.outputFile == "koeln/auftakt/feed.xml")
        #expect(file.folder == page)
        #expect(SitePath.root.page("koeln").text == "/koeln/")
        #expect(SitePath.root.outputFile == "index.html")
    }
}

@Suite("Site URLs")
struct SiteURLTests {
    @Test(
        "An address is split into origin and base path",
        arguments: [
            ("https://some.example", "https://some.example", ""), ("https://some.example/", "https://some.example", ""),
            ("https://some.example/blog", "https://some.example", "/blog"),
            ("http://localhost:8080/a/b//", "http://localhost:8080", "/a/b"),
            ("HTTPS://some.example/", "https://some.example", ""),
        ]
    )
    func parts(of text: String, origin: String, basePath: String) throws {
        let url = try #require(SiteURL(text))
        #expect(url.origin == origin && url.basePath == basePath)
    }

    @Test("The base path stands before every address of the site")
    func addresses() throws {
        let url = try #require(SiteURL("https://some.example:444/blog/"))
        #expect(url.absolute(SitePath(page: "koeln")) == "https://some.example:444/blog/koeln/")
        #expect(url.rootRelative(SitePath(page: "koeln")) == "/blog/koeln/")
        #expect(url.authority == "some.example:444")
        let root = try #require(SiteURL("https://some.example"))
        #expect(root.rootRelative(.root) == "/" && root.absolute(.root) == "https://some.example/")
    }

    @Test(
        "Anything but an absolute http or https address is refused",
        arguments: [
            "", "some.example", "//some.example", "ftp://some.example", "https://", "https:///a",
            "https://some.example/?a",
            "https://some.example/#a", "https://some .example", "https://some.example/\"><script>",
            "javascript:alert(1)",
            "https://some.example/?\u{301}",
        ]
    )
    func refused(_ text: String) {
        #expect(SiteURL(text) == nil)
    }
}
