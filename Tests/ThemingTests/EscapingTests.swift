import Testing
import Theming

/// A mark after a special character makes another `Character` of the two, which an escaper by `Character` lets pass.
private let marks = ["\u{301}", "\u{338}", "\u{20D2}", "\u{200D}", "\u{FE0F}", "\u{E0100}"]
private let special = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"]

private let hostileTexts: [(text: String, escaped: String)] =
    special.map { ($0, $1) }
    + marks.flatMap { mark in special.map { ($0 + mark, $1 + mark) } }
    + [
        ("\"\u{301} onfocus=alert(1) x=\"\u{301}", "&quot;\u{301} onfocus=alert(1) x=&quot;\u{301}"),
        ("<\u{338}script>", "&lt;\u{338}script&gt;"),
        ("\r\n<", "\r\n&lt;"),
        ("&amp;", "&amp;amp;"),
    ]

/// Compares bytes: equal strings may differ in theirs.
private func expectBytes(_ text: String, _ expected: String) {
    #expect(Array(text.utf8) == Array(expected.utf8))
}

@Suite("Escaping", .tags(.security))
struct EscapingTests {
    @Test("Special characters are escaped whatever follows them", arguments: hostileTexts)
    func everywhere(text: String, escaped: String) throws {
        let page = SitePage(title: text, events: [EventCard(title: text, tags: [text])])
        expectBytes(
            try render(page, with: ["page": "<a title=\"{{title}}\">{{title}}</a>"]),
            "<a title=\"\(escaped)\">\(escaped)</a>"
        )
        expectBytes(try render(page, with: ["page": "{{>part}}{{title}}", "part": "{{title}}"]), escaped + escaped)
        expectBytes(
            try render(
                page,
                with: ["page": "{{#events}}{{>part}}{{#tags}}{{.}}{{/tags}}{{/events}}", "part": "{{title}}"]
            ),
            escaped + escaped
        )
        expectBytes(
            try render(
                page,
                with: [
                    "page": "{{<layout}}{{$content}}{{title}}{{>part}}{{title}}{{/content}}{{/layout}}{{title}}",
                    "layout": "{{title}}|{{$content}}{{/content}}|{{$footer}}{{title}}{{/footer}}|{{title}}",
                    "part": "{{title}}",
                ]
            ),
            "\(escaped)|\(escaped + escaped + escaped)|\(escaped)|\(escaped)\(escaped)"
        )
    }

    @Test("Text without special characters keeps its bytes")
    func plainText() throws {
        for text in ["", "Köln", "cafe\u{301}", "a\r\nb", "👩‍👩‍👧", String(repeating: "ä", count: 5_000)] {
            expectBytes(try render(EventCard(title: text), with: "{{title}}"), text)
        }
    }

    @Test("Markup is shown as it is")
    func markup() throws {
        let body = "<p title=\"a&amp;b\">'\"\u{301}</p>"
        expectBytes(try render(EventCard(body: Markup(trusted: body)), with: "{{{body}}}"), body)
    }
}

extension Tag {
    @Tag static var security: Self
}
