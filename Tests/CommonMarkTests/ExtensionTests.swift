import CommonMark
import Testing

@Suite("What is read beyond CommonMark")
struct ExtensionTests {
    private func html(_ source: String, _ extensions: MarkdownExtensions) throws -> String {
        var options = MarkdownOptions.commonMark
        options.extensions = extensions
        options.hashtags = ["somek": "/koeln/"]
        return try MarkdownDocument(parsing: source, options: options).html()
    }

    @Test(
        "A table of GitHub Flavored Markdown 0.29 §4.10 is one, with `class` in place of `align`",
        arguments: [
            (
                "| foo | bar |\n| --- | --- |\n| baz | bim |\n",
                "<table>\n<thead>\n<tr>\n<th>foo</th>\n<th>bar</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>baz</td>\n"
                    + "<td>bim</td>\n</tr>\n</tbody>\n</table>\n"
            ),
            (
                "| abc | defghi |\n:-: | -----------:\nbar | baz\n",
                "<table>\n<thead>\n<tr>\n<th class=\"center\">abc</th>\n<th class=\"right\">defghi</th>\n</tr>\n</thead>\n"
                    + "<tbody>\n<tr>\n<td class=\"center\">bar</td>\n<td class=\"right\">baz</td>\n</tr>\n</tbody>\n"
                    + "</table>\n"
            ),
            (
                "| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n",
                "<table>\n<thead>\n<tr>\n<th>f|oo</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b <code>|</code> az</td>\n"
                    + "</tr>\n<tr>\n<td>b <strong>|</strong> im</td>\n</tr>\n</tbody>\n</table>\n"
            ),
            (
                "| abc |\n| --- |\n| bar |\n> bar\n",
                "<table>\n<thead>\n<tr>\n<th>abc</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>bar</td>\n</tr>\n</tbody>\n"
                    + "</table>\n<blockquote>\n<p>bar</p>\n</blockquote>\n"
            ),
            ("| abc | def |\n| --- |\n| bar |\n", "<p>| abc | def |\n| --- |\n| bar |</p>\n"),
            (
                "| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |\n",
                "<table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>bar</td>\n"
                    + "<td></td>\n</tr>\n<tr>\n<td>bar</td>\n<td>baz</td>\n</tr>\n</tbody>\n</table>\n"
            ),
            (
                "| abc | def |\n| --- | --- |\n",
                "<table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n</table>\n"
            ),
        ]
    )
    func tables(source: String, expected: String) throws {
        #expect(try html(source, .tables) == inBox(expected))
    }

    /// Every table with the box around it.
    private func inBox(_ html: String) -> String {
        html.replacing(
            "<table>",
            with: "<div class=\"table\" role=\"group\" aria-label=\"Tabelle\" tabindex=\"0\">\n<table>"
        ).replacing("</table>", with: "</table>\n</div>")
    }

    @Test(
        "A table is where its rows are, however they are indented",
        arguments: [
            ("-\ta|b\n\t-|-\n\tc|d\n", "<ul>\n<li>\n\(Self.smallTable)</li>\n</ul>\n"),
            ("1. a|b\n   -|-\n   c|d\n  e\n", "<ol>\n<li>\n\(Self.smallTable)</li>\n</ol>\n<p>e</p>\n"),
            (
                "> a|b\n> -|-\n> c|d\n>     e\n",
                "<blockquote>\n\(Self.smallTable)<pre><code>e\n</code></pre>\n</blockquote>\n"
            ),
            ("x\n      a|b\n-|-\nc|d\n", "<p>x</p>\n\(Self.smallTable)"),
            ("> x\na|b\n> -|-\n> c|d\n", "<blockquote>\n<p>x</p>\n\(Self.smallTable)</blockquote>\n"),
            (
                "a|b\n-|-\nc|d\n    x\na|b\n-|-\nc|d\n",
                "\(Self.smallTable)<pre><code>x\n</code></pre>\n\(Self.smallTable)"
            ),
        ]
    )
    func indentedTables(source: String, expected: String) throws {
        #expect(try html(source, .tables) == inBox(expected))
    }

    private static let smallTable =
        "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n"
        + "<tbody>\n<tr>\n<td>c</td>\n<td>d</td>\n</tr>\n</tbody>\n</table>\n"

    @Test(
        "Strikethrough of §6.5",
        arguments: [
            ("~~Hi~~ Hello, ~there~ world!", "<p><del>Hi</del> Hello, <del>there</del> world!</p>\n"),
            ("This ~~has a\n\nnew paragraph~~.", "<p>This ~~has a</p>\n<p>new paragraph~~.</p>\n"),
            ("This will ~~~not~~~ strike.", "<p>This will ~~~not~~~ strike.</p>\n"),
            // A run that found no opener keeps later ones from nothing but what it has seen itself.
            ("ä~~u~ v~~; ~o~", "<p>ä<del>u~ v</del>; <del>o</del></p>\n"),
            ("~~a~o~u~ v~~", "<p><del>a<del>o</del>u~ v</del></p>\n"),
            ("~40 Leute, dann ~50, \\~~nie~~", "<p>~40 Leute, dann ~50, ~~nie~~</p>\n"),
        ]
    )
    func strikethrough(source: String, expected: String) throws {
        #expect(try html(source, .strikethrough) == expected)
    }

    @Test("Items of a task list of §5.3 say their state, escaped ones are text")
    func taskLists() throws {
        let source = "- [ ] foo\n- [x] bar\n- \\[ ] baz\n"
        let box = "<li class=\"task\"><input type=\"checkbox\" disabled=\"\""
        #expect(
            try html(source, .taskLists) == "<ul>\n\(box) aria-label=\"offen\" /> foo</li>\n"
                + "\(box) checked=\"\" aria-label=\"erledigt\" /> bar</li>\n<li>[ ] baz</li>\n</ul>\n"
        )
    }

    @Test("A box without words is one if white space is behind it")
    func emptyTasks() throws {
        #expect(
            try html("- [ ] \n- [x]\n", .taskLists)
                == "<ul>\n<li class=\"task\"><input type=\"checkbox\" disabled=\"\" aria-label=\"offen\" /> </li>\n"
                + "<li>[x]</li>\n</ul>\n"
        )
    }

    @Test(
        "Bare addresses of §6.9",
        arguments: [
            ("www.commonmark.org", "<a href=\"http://www.commonmark.org\">www.commonmark.org</a>"),
            ("Visit www.a.org.", "Visit <a href=\"http://www.a.org\">www.a.org</a>."),
            ("(www.a.org/b?q=(c))", "(<a href=\"http://www.a.org/b?q=(c)\">www.a.org/b?q=(c)</a>)"),
            ("www.a.com/s?q=c&hl;", "<a href=\"http://www.a.com/s?q=c\">www.a.com/s?q=c</a>&amp;hl;"),
            ("www.a.org/he<lp", "<a href=\"http://www.a.org/he\">www.a.org/he</a>&lt;lp"),
            (
                "https://a.fonts.google.com/*b*",
                "<a href=\"https://a.fonts.google.com/*b\">https://a.fonts.google.com/*b</a>*"
            ),
            ("foo@bar.baz", "<a href=\"mailto:foo@bar.baz\">foo@bar.baz</a>"),
            ("a.b-c_d@a.b-", "a.b-c_d@a.b-"),
            ("`www.a.de` [www.b.de](c)", "<code>www.a.de</code> <a href=\"c\">www.b.de</a>"),
            ("javascript:alert(1)", "javascript:alert(1)"),
            ("www. und www.", "www. und www."),
            ("\\https://a.de", "\\<a href=\"https://a.de\">https://a.de</a>"),
            ("\\\\https://a.de", "\\<a href=\"https://a.de\">https://a.de</a>"),
            (
                "a@b.de.http://c.de",
                "<a href=\"mailto:a@b.de\">a@b.de</a>.<a href=\"http://c.de\">http://c.de</a>"
            ),
            (
                "http://a.de/` http://b.de/`http://c.de",
                "<a href=\"http://a.de/%60\">http://a.de/`</a> "
                    + "<a href=\"http://b.de/%60http://c.de\">http://b.de/`http://c.de</a>"
            ),
        ]
    )
    func autolinks(source: String, expected: String) throws {
        #expect(try html(source, .autolinks) == "<p>\(expected)</p>\n")
    }

    @Test("Footnotes come at the end in the order of the text, with a link back for each reference")
    func footnotes() throws {
        let source = "a[^z] b[^1] c[^z] d[^nie]\n\n[^1]: https://x.de\n[^z]: eins\n\n    zwei\n"
        let document = try MarkdownDocument(parsing: source)
        #expect(
            document.references.map(\.destination) == [
                "#fn:z", "#fn:1", "#fn:z", "#fnref:z", "#fnref:z.2", "https://x.de", "#fnref:1",
            ]
        )
        #expect(Set(document.footnoteIDs).count == document.footnoteIDs.count)
        #expect(document.footnoteIDs == ["fnref:z", "fnref:1", "fnref:z.2", "fn:z", "fn:1"])
        #expect(document.plainText == "a b c d[^nie]\neins\nzwei\nhttps://x.de")
        #expect(
            document.html().contains(
                "<li id=\"fn:z\">\n<p>eins</p>\n<p>zwei <a href=\"#fnref:z\" role=\"doc-backlink\""
            )
        )
    }

    @Test("A label without a footnote is told of once, a footnote with another's label each time")
    func footnoteFaults() throws {
        let source = "ä[^1] [^nie] [^NIE] [^nie] `[^code]` \\[^text]\n\n[^1]: x[^weg]\n[^2]: y\n\n[^1]: z\n\n[^2]: z\n"
        let faults = try MarkdownDocument(parsing: source).footnoteFaults
        #expect(
            faults == [
                FootnoteFault(kind: .undefined, label: "nie", position: SourcePosition(line: 1, column: 7)),
                FootnoteFault(kind: .undefined, label: "NIE", position: SourcePosition(line: 1, column: 14)),
                FootnoteFault(kind: .undefined, label: "weg", position: SourcePosition(line: 3, column: 8)),
                FootnoteFault(
                    kind: .definedBefore(SourcePosition(line: 3, column: 1)),
                    label: "1",
                    position: SourcePosition(line: 6, column: 1)
                ),
                FootnoteFault(
                    kind: .definedBefore(SourcePosition(line: 4, column: 1)),
                    label: "2",
                    position: SourcePosition(line: 8, column: 1)
                ),
            ]
        )
        #expect(try MarkdownDocument(parsing: source, options: .commonMark).footnoteFaults.isEmpty)
    }

    @Test("Code and links keep their hashtags, and so does a word around one")
    func hashtags() throws {
        #expect(
            try html("#SoMeK-Abend, x#SoMeK `#somek` [#SoMeK](a) \\#SoMeK #SoMeKx #somek", .hashtags)
                == "<p><a href=\"/koeln/\">#SoMeK</a>-Abend, x#SoMeK <code>#somek</code> <a href=\"a\">#SoMeK</a> #SoMeK "
                + "#SoMeKx <a href=\"/koeln/\">#somek</a></p>\n"
        )
    }

    @Test("Pictures become figures, several in a row a gallery, and captions are escaped")
    func figures() throws {
        #expect(
            try html("![a](b \"<i>\")\n\nText\n\n![c](d)\n![e](f)\n\n[![g](h)](i)\n", .figures) == """
                <figure><img src="b" alt="a" /><figcaption>&lt;i&gt;</figcaption></figure>
                <p>Text</p>
                <div class="gallery">
                <figure><img src="d" alt="c" /></figure>
                <figure><img src="f" alt="e" /></figure>
                <figure><a href="i"><img src="h" alt="g" /></a></figure>
                </div>

                """
        )
    }

    @Test(
        "The last line of a quote names its source",
        arguments: ["> Ja.\n> — *N*\n", "> Ja.\n>\n> — *N*\n", "> Ja.\\\n> — *N*\n"]
    )
    func quotes(source: String) throws {
        #expect(
            try html(source, .quotes) == "<figure class=\"quote\">\n<blockquote>\n<p>Ja.</p>\n</blockquote>\n"
                + "<figcaption>— <em>N</em></figcaption>\n</figure>\n"
        )
    }

    @Test("Without extensions everything is read as CommonMark has it")
    func off() throws {
        #expect(
            try html("|a|\n|-|\n\n~~b~~ www.c.de #SoMeK[^1]", [])
                == "<p>|a|\n|-|</p>\n<p>~~b~~ www.c.de #SoMeK[^1]</p>\n"
        )
    }

    @Test(
        "A link is found in what an extension made",
        arguments: [
            ("|x|y|\n|-|-|\n|`\\|`|[a](b)|", 3, 7),
            ("> vor\n> |x|\n> |-|\n> | \\| [a](b) |", 4, 8),
            ("Text\n\n[^1]: äö [a](b)\n", 3, 10),
            ("[^1]: x\n\n    y [a](b)\n", 3, 7),
            ("- [x] [a](b)", 1, 7),
            ("~~ä~~ [a](b)", 1, 7),
            ("> Ja.\n> — [a](b)", 2, 5),
            ("ä www.a.de", 1, 3),
        ]
    )
    func positions(source: String, line: Int, column: Int) throws {
        let document = try MarkdownDocument(parsing: source)
        #expect(document.references.map(\.position) == [SourcePosition(line: line, column: column)])
    }
}
