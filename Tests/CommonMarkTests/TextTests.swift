import CommonMark
import Testing

@Suite("Raw HTML, plain text and odd input")
struct TextTests {
    @Test("Raw HTML is shown as text, and only as text")
    func escapedHTML() throws {
        let source = "<script>alert('x')</script>\n\na <b onclick=\"x\">b</b> ![<i>](c)\n"
        let document = try MarkdownDocument(parsing: source)
        #expect(
            document.html() == """
                <p>&lt;script&gt;alert('x')&lt;/script&gt;</p>
                <p>a &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt; <img src="c" alt="&lt;i&gt;" /></p>

                """
        )
        #expect(document.rawHTML.count == 4)
    }

    @Test("Trusted raw HTML passes and is not reported")
    func trustedHTML() throws {
        let document = try MarkdownDocument(
            parsing: "<div>\n\na <b>c</b> [d](javascript:e)",
            options: MarkdownOptions(rawHTML: .trusted)
        )
        #expect(document.html() == "<div>\n<p>a <b>c</b> <a href=\"javascript:e\">d</a></p>\n")
        #expect(document.rawHTML.isEmpty)
        #expect(document.plainText == "a c d")
    }

    @Test("Markup characters followed by combining accents are escaped all the same")
    func combiningAccents() throws {
        let document = try MarkdownDocument(parsing: "a <\u{301}b>\u{301} &\u{301} `\"\u{301}` [x](y '\"\u{301}')")
        let html = document.html()
        #expect(html.utf8.count { $0 == UInt8(ascii: "<") } == 6)
        #expect(html.utf8.count { $0 == UInt8(ascii: "\"") } == 4)
    }

    @Test("A character is escaped, and no other, wherever it stands in its text", arguments: 0...18)
    func escapedCharacters(length: Int) throws {
        let escapes: [Character: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"]
        for scalar in "!\"#$%&'()*+,-./:;<=>?@{|}~\u{7F}ö" {
            for place in 0...length {
                let before = String(repeating: "a", count: place)
                let behind = String(repeating: "z", count: length - place)
                let document = try MarkdownDocument(parsing: "`\(before)\(scalar)\(behind)`")
                let escape = escapes[scalar] ?? String(scalar)
                #expect(document.html() == "<p><code>\(before)\(escape)\(behind)</code></p>\n")
            }
        }
    }

    @Test("Who does not ask for the plain text has the texts of headings and links, and the summary, all the same")
    func noPlainText() throws {
        let source = "Erst\n`eins`.\n\nZwei `drei` [vier *fünf*](x) sechs.\n\n    sieben\n\n## Acht `neun`\n\nZehn.\n"
        let document = try MarkdownDocument(parsing: source, options: MarkdownOptions(plainText: false))
        let whole = try MarkdownDocument(parsing: source)
        #expect(document.plainText.isEmpty)
        #expect(document.summary == "Erst eins.")
        #expect(document.outline == whole.outline)
        #expect(document.outline.map(\.text) == ["Acht neun"])
        #expect(document.references == whole.references)
        #expect(document.references.map(\.text) == ["vier fünf"])
        #expect(document.html() == whole.html())
    }

    @Test("Plain text has a line per block and no markup")
    func plainText() throws {
        let source = """
            # Titel

            Ein *Absatz*
            mit `Code`,\u{20}\u{20}
            [Link](x) &amp; ![Bild](y).

            - eins
            - zwei

            > Zitat

            ***

            ```swift
            let x = 1
            let y = 2
            ```
            """
        #expect(
            try MarkdownDocument(parsing: source).plainText == """
                Titel
                Ein Absatz mit Code, Link & Bild.
                eins
                zwei
                Zitat
                let x = 1
                let y = 2
                """
        )
    }

    @Test(
        "The summary is the first paragraph with text",
        arguments: [
            ("# Titel\n\nErster *Absatz*,\nzwei Zeilen.\n\nZweiter.", "Erster Absatz, zwei Zeilen."),
            ("![](bild.jpg)\n\nText", "Text"),
            ("# Nur ein Titel", ""),
            ("", ""),
        ]
    )
    func summary(source: String, expected: String) throws {
        #expect(try MarkdownDocument(parsing: source).summary == expected)
    }

    @Test("NUL becomes U+FFFD (CommonMark 0.30 §2.3), and so do bytes that are not UTF-8")
    func oddBytes() throws {
        #expect(try MarkdownDocument(parsing: "a\0b `\0`").html() == "<p>a\u{FFFD}b <code>\u{FFFD}</code></p>\n")
        let document = try MarkdownDocument(parsing: [0xC3, 0x28, 0xFF, 0x20] + Array("[a](b)".utf8))
        #expect(document.plainText == "\u{FFFD}(\u{FFFD} a")
        #expect(document.references.map(\.position) == [SourcePosition(line: 1, column: 5)])
    }

    @Test("A tight list has no paragraphs, a loose one has; other starts than 1 are kept")
    func lists() throws {
        #expect(
            try MarkdownDocument(parsing: "- a\n- b\n\n3. c\n\n4. d\n").html() == """
                <ul>
                <li>a</li>
                <li>b</li>
                </ul>
                <ol start="3">
                <li>
                <p>c</p>
                </li>
                <li>
                <p>d</p>
                </li>
                </ol>

                """
        )
    }
}
