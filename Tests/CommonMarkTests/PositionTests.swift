import CommonMark
import Testing

@Suite("Positions")
struct PositionTests {
    @Test(
        "A link is found",
        arguments: [
            ("[a](b)", 1, 1),
            ("äöü 😀 [a](b)", 1, 7),
            ("eins\nzwei [a](b)", 2, 6),
            ("eins\r\nzwei\rdrei [a](b)", 3, 6),
            ("eins\n   eingerückt [a](b)", 2, 15),
            ("hart  \num\\\n[a](b)", 3, 1),
            ("- eins\n  zwei [a](b)", 2, 8),
            ("- eins\n    zwei [a](b)", 2, 10),
            ("-\t[a](b)", 1, 3),
            ("> eins\n> zwei [a](b)", 2, 8),
            ("> eins\nlazy [a](b)", 2, 6),
            ("> - > eins\n>   > [a](b)", 2, 7),
            ("## Titel [a](b)", 1, 10),
            ("Titel\n[a](b)\n===", 2, 1),
            ("[x]: y\n[z]: <u>\n  'v'\n[a](b)", 4, 1),
            ("`code\n[x](y)` [a](b)", 2, 9),
            ("\\[x](y) [a](b)", 1, 9),
            ("&lbrack;x] &amp; &copy; [a](b)", 1, 25),
            ("--- \"q\" 'r' ... [a](b)", 1, 17),
            ("[x] [y][z] (u) [a](b)", 1, 16),
            ("**fett** _kursiv_ ***beides*** [a](b)", 1, 32),
            ("<b\ntitle='[x](y)'> [a](b)", 2, 17),
            ("Text <https://example.org>", 1, 6),
            ("Absatz\n\n\n![a](b)", 4, 1),
            ("[mehr\nzeilig](b)", 1, 1),
            ("a\0b [a](b)", 1, 5),
        ]
    )
    func link(source: String, line: Int, column: Int) throws {
        let document = try MarkdownDocument(parsing: source)
        #expect(document.references.map(\.position) == [SourcePosition(line: line, column: column)])
    }

    @Test(
        "A link is found behind what reads otherwise than it is written, wherever that stands",
        arguments: ["\\*", "\\\\", "\\a", "&amp;", "&", "&copy;", "--", "...", "'q' \"r\"", "\u{201E}ä\u{201C}"]
    )
    func link(behind text: String) throws {
        for place in 0...18 {
            let source = String(repeating: "a", count: place) + text + String(repeating: "ä", count: 18 - place)
            let document = try MarkdownDocument(parsing: source + " [x](y)")
            let column = source.unicodeScalars.count + 2
            #expect(document.references.map(\.position) == [SourcePosition(line: 1, column: column)])
        }
    }

    @Test("Links behind links with titles, labels and line ends in them are found")
    func links() throws {
        let source = """
            [a](b "t
            [x]") [c](<d e> (f)) [g][h] [h][] [h] ![i](j)
            [k](l)

            [h]: m
            """
        #expect(
            try MarkdownDocument(parsing: source).references.map { "\($0.position.line):\($0.position.column)" }
                == ["1:1", "2:7", "2:22", "2:29", "2:35", "2:39", "3:1"]
        )
    }

    @Test("Raw HTML shown as text is reported, block or inline")
    func rawHTML() throws {
        let source = "Ein <b>Wort</b>\nund\n<!-- x -->\n\n- a\n\n  <div>\n  x\n  </div>\n"
        #expect(
            try MarkdownDocument(parsing: source).rawHTML == [
                SourcePosition(line: 1, column: 5), SourcePosition(line: 1, column: 12),
                SourcePosition(line: 3, column: 1), SourcePosition(line: 7, column: 3),
            ]
        )
    }
}
