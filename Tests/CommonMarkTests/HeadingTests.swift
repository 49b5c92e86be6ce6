import CommonMark
import Testing

@Suite("Headings")
struct HeadingTests {
    @Test(
        "An id is the heading's text in ASCII",
        arguments: [
            ("Über uns", "ueber-uns"),
            ("Straße & Größe", "strasse-groesse"),
            ("U\u{308}ber Köln", "ueber-koeln"),
            ("Café »Zoë« – 2. Treffen!", "cafe-zoe-2-treffen"),
            ("Wie geht's?", "wie-gehts"),
            ("`Code` *und* [Link](u)", "code-und-link"),
            ("  --- Rand ---", "rand"),
            ("Кёльн 2024", "2024"),
            ("🎉", "abschnitt"),
            ("ẞ", "ss"),
        ]
    )
    func identifiers(text: String, id: String) throws {
        let document = try MarkdownDocument(parsing: "## " + text)
        #expect(document.outline.map(\.id) == [id])
        #expect(document.html().hasPrefix("<h2 id=\"\(id)\">"))
    }

    @Test("Equal headings are numbered, and a number taken by another heading is passed over")
    func duplicates() throws {
        let document = try MarkdownDocument(parsing: "# Ort\n# Ort 2\n# Ort\n# Ort\n#\n# !\n")
        #expect(document.outline.map(\.id) == ["ort", "ort-2", "ort-3", "ort-4", "abschnitt", "abschnitt-2"])
    }

    @Test("A hundred equal headings have a hundred ids")
    func manyDuplicates() throws {
        let document = try MarkdownDocument(parsing: String(repeating: "# Ort\n", count: 100))
        #expect(document.outline.compactMap(\.id) == ["ort"] + (2...100).map { "ort-\($0)" })
    }

    @Test("The outline has the levels of the page, not those typed")
    func levels() throws {
        let source = "# Eins\n\nZwei\n---\n\n###### Sechs\n"
        #expect(try MarkdownDocument(parsing: source).outline.map(\.level) == [2, 2, 6])
        let options = MarkdownOptions(minimumHeadingLevel: 1)
        #expect(try MarkdownDocument(parsing: source, options: options).outline.map(\.level) == [1, 2, 6])
        let deep = MarkdownOptions(headingIDs: false, minimumHeadingLevel: 99)
        #expect(try MarkdownDocument(parsing: "# A", options: deep).html() == "<h6>A</h6>\n")
    }

    @Test("An id before them does not shift the addresses of a heading's links")
    func linksInHeadings() throws {
        let document = try MarkdownDocument(parsing: "# [a](b) und ![c](d)\n\n[e](f)")
        #expect(
            document.html() == """
                <h2 id="a-und-c"><a href="b">a</a> und <img src="d" alt="c" /></h2>
                <p><a href="f">e</a></p>

                """
        )
    }
}
