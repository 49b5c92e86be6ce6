import ChapterModel
import Diagnostics
import Foundation
import Testing

@testable import SiteBuild

@Suite("Requests to other sites")
struct ForeignRequestsTests {
    private func found(_ text: String, in file: String = "index.html") -> [String] {
        ForeignRequests.requests(of: SitePath.root.file(file), bytes: Array(text.utf8)).keys.sorted()
    }

    @Test(
        "What a browser loads by itself is found, however it is written",
        arguments: [
            "<img src=\"https://a.example/x\">", "<IMG SRC='https://a.example/x'>",
            "<img\nalt src=https://a.example/x>",
            "<link rel=stylesheet href=\"https://a.example/x\">", "<script src=\"https://a.example/x\"></script>",
            "<img srcset=\"/eins.png 1x, https://a.example/x 2x\">",
            "<p style=\"background:url(https://a.example/x)\">",
            "<iframe src=\"https://a.example/x\"></iframe>", "<!-- < --><video poster=\"https://a.example/x\">",
        ]
    )
    func loaded(html: String) {
        #expect(found(html) == ["https://a.example/x"])
    }

    @Test("What only a click loads, and what is no tag, is left alone")
    func notLoaded() {
        #expect(
            found(
                """
                <a href="https://a.example/">x</a><link rel="canonical" href="https://a.example/">
                <!-- <img src="https://a.example/"> --><img src="/bild.png"><p>src="https://a.example/"
                <script type="application/ld+json">{"x": "<img src='https://a.example/'>"}</script>
                """
            ) == []
        )
        #expect(found("<img src=\"https://a.example/x\">", in: "notiz.txt") == [])
        #expect(["<", "<a", "<a b", "<a b=", "<a b='", "<a =\"", "<a / = >"].flatMap { found($0) } == [])
    }

    @Test("Style sheets load fonts, pictures and one another")
    func styles() {
        let css =
            "@import 'https://a.example/1'; p { background: url( \"//a.example/2\" ) } q { background: url(bild.png) }"
        #expect(found(css, in: "assets/style.css") == ["//a.example/2", "https://a.example/1"])
    }

    @Test("A theme that loads from elsewhere is told of once, with the first place")
    func theme() async throws {
        let folder = try TemporaryFolder()
        try folder.write(TestSite.minimal)
        let theme = folder("theme")
        let original = TestSite.repository.appendingPathComponent("themes/default").path
        try FileManager.default.copyItem(atPath: original, toPath: theme)
        try folder.write(["theme/static/extra.css": "p {\n  background: url(https://a.example/x.png);\n}\n"])
        let options = try TestSite.options(content: folder("content"), output: folder("output"), theme: theme)
        let findings = try await SitePipeline(options).check().warnings.filter { $0.location.file.hasSuffix(".css") }
        #expect(findings.map(\.location) == [SourceLocation(file: "assets/extra.css", line: 2, column: 19)])
        #expect(findings.map(\.problem) == [.foreignRequest(address: "https://a.example/x.png")])
    }
}
