import Testing

@testable import ChapterModel

@Suite("Prose")
struct ProseTests {
    private let html = #"<a href="/koeln/">Köln</a> <img src="/a.png"> /koeln/"#

    private func prose() throws -> Prose {
        let bytes = Array(html.utf8)
        let offsets = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") && bytes[..<$0].last == UInt8(ascii: "\"") }
        try #require(offsets.count == 2)
        return Prose(html: bytes, rootOffsets: offsets)
    }

    @Test("The root is put before each address of the site and nowhere else")
    func insertion() throws {
        let text = String(decoding: try prose().html(root: "https://some.example/blog"), as: UTF8.self)
        #expect(
            text == #"<a href="https://some.example/blog/koeln/">Köln</a> "#
                + #"<img src="https://some.example/blog/a.png"> /koeln/"#
        )
    }

    @Test("Without a root, or without addresses, the text stays as it is")
    func identity() throws {
        #expect(try prose().html(root: "") == Array(html.utf8))
        #expect(Prose(html: Array(html.utf8), rootOffsets: []).html(root: "/blog") == Array(html.utf8))
        #expect(Prose.empty.isEmpty && Prose.empty.html(root: "/blog").isEmpty)
    }

    @Test("A link to a page that is not published loses its address, and the others still find theirs")
    func unlinking() throws {
        let unlinked = try prose().unlinking([SitePath(page: "koeln")])
        #expect(
            String(decoding: unlinked.html(root: "/blog"), as: UTF8.self)
                == #"<a>Köln</a> <img src="/blog/a.png"> /koeln/"#
        )
        let other = try prose().unlinking([SitePath(page: "ruhr")])
        #expect(other.html(root: "") == Array(html.utf8))
    }

    @Test("An address at either end is reached")
    func ends() {
        #expect(Prose(html: [1, 2], rootOffsets: [0, 2]).html(root: "/") == [47, 1, 2, 47])
    }
}
