import Testing

@testable import ContentLoading

@Suite("Link targets")
struct LinkTargetTests {
    @Test(
        "Addresses that could run a script, leave the site unseen or read a disk are unsafe",
        arguments: [
            "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)",
            " javascript:alert(1)", "\u{A0}javascript:alert(1)", "\u{1}javascript:alert(1)", "javascript\u{0}:alert(1)",
            "%6Aavascript:alert(1)", "javascript%3Aalert(1)", "%20javascript:alert(1)", "java%0Ascript:alert(1)",
            "data:text/html,<script>", "DATA:image/svg+xml;base64,AAAA", "vbscript:msgbox", "file:///etc/passwd",
            "blob:https://some.example/1", "about:blank", "ftp://some.example/", "x:y", "view-source:https://a.example",
            "//evil.example", " //evil.example", "\\\\evil.example", "/\\evil.example", "\\/evil.example",
            "%2F%2Fevil.example", "%2f/evil.example", "/%5Cevil.example", "%5C%5Cevil.example",
            "//\u{200D}evil.example", "/\\\u{200D}evil.example", "/\t/evil.example", "\u{7F}",
        ]
    )
    func unsafe(_ address: String) {
        #expect(LinkTarget(address) == .unsafe)
    }

    @Test(
        "http, https, mailto and tel lead elsewhere, in any case",
        arguments: [
            "https://some.example/", "HTTP://some.example", "mailto:gast@some.example", "tel:+49441123",
            " https://a.example",
        ]
    )
    func external(_ address: String) {
        #expect(LinkTarget(address) == .external)
    }

    @Test("Addresses without a scheme lead to the site")
    func withinSite() {
        #expect(LinkTarget("#fragen") == .fragment("fragen"))
        #expect(LinkTarget("#%C3%BCber") == .fragment("über"))
        #expect(LinkTarget("/koeln/#fragen") == .rooted(path: "/koeln/", fragment: "fragen"))
        #expect(LinkTarget("../ruhr/a.md") == .relative(path: "../ruhr/a.md", fragment: nil))
        #expect(LinkTarget("a%20b.md#c#d") == .relative(path: "a b.md", fragment: "c#d"))
        #expect(LinkTarget("") == .relative(path: "", fragment: nil))
        #expect(LinkTarget("./a:b") == .relative(path: "./a:b", fragment: nil))
        #expect(LinkTarget("%FF%FE") == .relative(path: "%FF%FE", fragment: nil))
    }

    @Test("A mark on the slash makes it no root")
    func markedSlash() {
        #expect(LinkTarget("/\u{301}evil") == .rooted(path: "/\u{301}evil", fragment: nil))
        #expect(LinkTarget("a#\u{301}b") == .relative(path: "a", fragment: "\u{301}b"))
    }
}
