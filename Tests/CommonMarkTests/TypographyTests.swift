import CommonMark
import Testing

@Suite("Typographic quotes and dashes")
struct TypographyTests {
    @Test(
        "German",
        arguments: [
            (#""Wort""#, "„Wort“"),
            ("'Wort'", "‚Wort‘"),
            ("geht's", "geht’s"),
            ("'geht's gut'", "‚geht’s gut‘"),
            (#""'Na', sagte sie, 'geht's?'""#, "„‚Na‘, sagte sie, ‚geht’s?‘“"),
            ("'tis the season to be 'jolly'", "’tis the season to be ‚jolly‘"),
            ("'We'll use Jane's boat,' Jenna said", "‚We’ll use Jane’s boat,‘ Jenna said"),
            ("'s geht's", "’s geht’s"),
            ("die 90er und '95", "die 90er und ’95"),
            ("der Jungs' Auto", "der Jungs’ Auto"),
            ("'Wort' und der Jungs' Auto", "‚Wort‘ und der Jungs’ Auto"),
            ("'*schön*' und \"**fett**\"", "‚<em>schön</em>‘ und „<strong>fett</strong>“"),
            ("\"[Link](u)\"", "„<a href=\"u\">Link</a>“"),
            ("\"offen", "„offen"),
            ("'ä' und 'ö'ffnen'", "‚ä‘ und ‚ö’ffnen‘"),
            (#"\"gerade\" und geht\'s"#, "&quot;gerade&quot; und geht's"),
            ("Köln -- Bonn --- ja...", "Köln – Bonn — ja…"),
            ("Köln -- Bonn", "Köln – Bonn"),
            ("Köln-Bonn. Ja...", "Köln-Bonn. Ja…"),
        ]
    )
    func german(source: String, expected: String) throws {
        let document = try MarkdownDocument(parsing: source, options: MarkdownOptions(typographicQuotes: .german))
        #expect(document.html() == "<p>\(expected)</p>\n")
    }

    @Test(
        "Quotes the author typed stay what they are, in any style",
        arguments: [
            "„Wort“ und ‚Wort‘",
            "“word” and ‘word’",
            "»Wort« und geht’s",
            "&ldquo;word&rdquo; „Wort“",
            "*„a“* \\* „b“ &amp; „c“ `“` „d“ [„e“](u) „f“",
            "Erste Zeile  \n„zweite“ Zeile\\\n   „dritte“",
        ],
        [MarkdownOptions.QuoteStyle.german, .english]
    )
    func authored(source: String, style: MarkdownOptions.QuoteStyle) throws {
        let plain = try MarkdownDocument(parsing: source, options: MarkdownOptions(typographicQuotes: nil))
        let smart = try MarkdownDocument(parsing: source, options: MarkdownOptions(typographicQuotes: style))
        #expect(smart.html() == plain.html())
    }

    @Test("Typed and straight quotes mix in one sentence")
    func mixture() throws {
        let document = try MarkdownDocument(parsing: #"„Eins“, "zwei", “three” und 'vier' – geht's?"#)
        #expect(document.plainText == "„Eins“, „zwei“, “three” und ‚vier‘ – geht’s?")
    }

    @Test("Code, addresses and titles keep straight quotes")
    func untouched() throws {
        let document = try MarkdownDocument(parsing: #"`"a"--` [x](y"z "t'u--")"#)
        #expect(document.html().contains("<code>&quot;a&quot;--</code>"))
        #expect(document.references.map(\.destination) == ["y\"z"])
        #expect(document.references.map(\.title) == ["t'u--"])
    }

    @Test("Headings, alternative texts and link texts get them too")
    func everywhere() throws {
        let document = try MarkdownDocument(parsing: "# Der \"Stammtisch\"\n\n[\"a\"](u) ![\"b\"](v)")
        #expect(document.outline.map(\.text) == ["Der „Stammtisch“"])
        #expect(document.references.map(\.text) == ["„a“", "„b“"])
        #expect(document.html().contains("alt=\"„b“\""))
    }

    @Test("Without a style nothing changes")
    func off() throws {
        let document = try MarkdownDocument(
            parsing: "\"a\" -- 'b'...",
            options: MarkdownOptions(typographicQuotes: nil)
        )
        #expect(document.plainText == "\"a\" -- 'b'...")
    }

    @Test("Thousands of quotes without a partner are no burden")
    func manyApostrophes() throws {
        let document = try MarkdownDocument(parsing: String(repeating: "'a'b ", count: 20_000))
        #expect(document.plainText.hasPrefix("’a’b ’a’b"))
    }
}
