import ChapterModel
import Testing

@testable import ContentLoading

@Suite("Content layout")
struct ContentLayoutTests {
    @Test(
        "A file's place tells its address",
        arguments: [
            ("index.md", "/"), ("impressum.md", "/impressum/"), ("koeln/chapter.md", "/koeln/"),
            ("Köln/chapter.md", "/koeln/"), ("Ko\u{308}ln/chapter.md", "/koeln/"),
            ("koeln/2015-01-22-auftakt.md", "/koeln/2015-01-22-auftakt/"),
            ("koeln/2015-03-19-Recht & Bild/index.md", "/koeln/2015-03-19-recht-bild/"),
        ]
    )
    func address(of path: String, is address: String) throws {
        #expect(ContentLayout.address(of: try #require(ContentLayout.role(of: path))).text == address)
    }

    @Test(
        "Other places belong to no text",
        arguments: [
            "koeln/a/b.md", "koeln/a/b/index.md", "🎉.md", "koeln/🎉.md", "🎉/a.md", "site.yml", "koeln/a.MD", ".md",
        ]
    )
    func nothing(at path: String) {
        #expect(ContentLayout.role(of: path) == nil)
    }

    @Test(
        "A path in a file is seen from the file's folder and never leaves the tree",
        arguments: [
            ("podium.jpg", "koeln/a/podium.jpg"), ("./podium.jpg", "koeln/a/podium.jpg"), ("../b.md", "koeln/b.md"),
            ("../../ruhr/c.md", "ruhr/c.md"), ("../../../etc/passwd", nil), ("x/../../..//../..", nil), ("..", "koeln"),
        ]
    )
    func resolve(_ path: String, is expected: String?) {
        #expect(ContentLayout.resolve(path, from: "koeln/a/index.md") == expected)
    }

    @Test(
        "A path relative to a file leads back to what it names",
        arguments: ["koeln/b.md", "koeln/a/podium.jpg", "ruhr/c/index.md", "impressum.md", "koeln/a"],
        ["koeln/a/index.md", "koeln/b.md", "index.md", "ruhr/c.md"]
    )
    func relative(_ target: String, from file: String) {
        #expect(ContentLayout.resolve(ContentLayout.relativePath(of: target, from: file), from: file) == target)
    }

    @Test(
        "Attachments keep their ending and get an address",
        arguments: [("koeln/a/Das Podium.JPG", "/koeln/a/das-podium.jpg"), ("Logo.png", "/logo.png")]
    )
    func attachment(at path: String, is address: String) {
        #expect(ContentLayout.attachmentAddress(of: path)?.text == address)
    }
}
