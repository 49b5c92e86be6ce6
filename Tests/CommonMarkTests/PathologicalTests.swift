import CommonMark
import Testing

/// What costs Markdown parsers most, 90 KB of each: cmark's own collection, and what was added to it by its users.
///
/// Source: <https://github.com/commonmark/cmark/blob/0.30.2/test/pathological_tests.py>
@Suite("Texts made to take long")
struct PathologicalTests {
    private static let size = 90_000

    /// Repeats a piece until there are 90 KB of it.
    private static func filled(_ piece: String) -> String {
        String(repeating: piece, count: size / piece.utf8.count)
    }

    /// Opens as often as it closes.
    private static func nested(_ opening: String, _ closing: String, around text: String = "a") -> String {
        let count = size / (opening.utf8.count + closing.utf8.count)
        return String(repeating: opening, count: count) + text + String(repeating: closing, count: count)
    }

    private static let shapes: [(name: String, text: String)] = [
        ("strong emphasis in emphasis", nested("*a **a ", "b** b*")),
        ("emphasis closed and never opened", filled("a_ ")),
        ("emphasis opened and never closed", filled("_a ")),
        ("stars opened and never closed", filled("*a ")),
        ("emphasis of both kinds crossed", filled("*a_ ")),
        ("runs of three", "a**b" + filled("c* ")),
        ("runs of many lengths", (1...400).map { String(repeating: "*", count: $0) + "a" }.joined(separator: " ")),
        ("links closed and never opened", filled("a]")),
        ("links opened and never closed", filled("[a")),
        ("brackets in brackets", nested("[", "]")),
        ("links in links", nested("[", "](u)")),
        ("links and emphasis crossed", filled("[ a_")),
        ("brackets before parentheses", filled("[ (](")),
        ("destinations never closed", filled("[a](b")),
        ("pointed destinations never closed", filled("[a](<b")),
        ("titles never closed", filled("[a](b \"c")),
        ("parentheses in a destination", "[a](" + nested("(", ")") + ")"),
        ("images in links", filled("[![a](b)")),
        ("images opened before links", filled("![[]()")),
        ("quotes", filled("> ") + "a"),
        ("quotes without spaces", filled(">")),
        ("lists on one line", filled("- ") + "a"),
        ("numbered lists on one line", filled("1. ") + "a"),
        ("lists and quotes in turn", filled("- > ") + "a"),
        ("lists, deeper on each line", (0..<420).map { String(repeating: " ", count: $0) + "- a\n" }.joined()),
        ("empty lines in nested lists", filled("- ").prefix(120) + "a" + filled("\n")),
        ("empty lines in nested lists, again and again", filled(String(repeating: "* ", count: 30) + "x\n\n\n\n")),
        ("lazy lines in nested quotes", String(repeating: "> ", count: 60) + filled("a\n")),
        ("entities", filled("&quot;")),
        ("entities that are none", filled("&a")),
        ("numbers of entities never ended", filled("&#1")),
        ("one long entity", "&" + filled("a")),
        ("backticks, one more each time", (1...420).map { "a" + String(repeating: "`", count: $0) }.joined()),
        ("backticks never closed", filled("a``b`c ")),
        ("fences never closed", filled("```\n")),
        ("comments never closed", filled("a <!--")),
        ("instructions never closed", filled("a <?")),
        ("declarations never closed", filled("a <!A")),
        ("tags never closed", filled("<a b=\"")),
        ("angles", filled("<")),
        ("autolinks never closed", filled("<a:")),
        ("backslashes", filled("\\")),
        ("quotation marks", filled("\"a ")),
        ("quotation marks of both kinds crossed", filled("\"'")),
        ("hyphens", filled("a---")),
        ("spaces", "a" + filled(" ") + "b"),
        ("tabs", filled("\t") + "a"),
        ("underlined headings", filled("a\n=\n")),
        ("references to one definition", filled("[a] ") + "\n\n[a]: b"),
        ("definitions", (0..<6_000).map { "[a\($0)]: b\n" }.joined()),
        ("references without definitions", (0..<12_000).map { "[\($0)] " }.joined()),
        ("headings of one name", filled("# a\n")),
        ("NUL", filled("\u{0}")),
    ]

    private static let wideTable: String = {
        let row = { (cell: String) -> String in String(filled(cell).prefix(30_000)) + "\n" }
        return row("|a") + row("|-") + row("b\n")
    }()

    /// What the extensions might make of a text.
    private static let extensionShapes: [(name: String, text: String)] = [
        ("pipes", filled("|")),
        ("pipes in lines", filled("|\n")),
        ("a table of many columns", wideTable),
        ("a table of many rows", "|a|b|\n|-|-|\n" + filled("|c|d|\n")),
        ("rows that look like other blocks", "|a|\n|-|\n" + filled("*a\n")),
        ("many tables", filled("|a|\n|-|\n|b|\n\n")),
        ("delimiter rows", filled("|-|\n")),
        ("delimiter rows without a table", filled("|-|-|\n|-|\n")),
        ("escaped pipes", "|a|\n|-|\n|" + filled("\\|")),
        ("tables in quotes", filled("> |a|\n> |-|\n> `|\n")),
        ("tildes", filled("~")),
        ("tildes that open", filled("~a ")),
        ("tildes that close", filled("a~ ")),
        ("tildes in words", filled("a~b~~")),
        ("single tildes open, double ones in words", filled("~a ~a ~a ~a ") + filled("b~~")),
        ("strikethrough in strikethrough", nested("~~a ~b ", " c~ d~~")),
        ("strikethrough and emphasis crossed", filled("~a *b~ c* ")),
        ("references to no footnote", filled("[^")),
        ("references to one footnote", filled("[^a] ") + "\n\n[^a]: b"),
        ("footnotes", filled("[^a]: b\n")),
        ("many footnotes", (0..<4_000).map { "[^\($0)]\n\n[^\($0)]: a\n\n" }.joined()),
        ("footnotes that refer to the next", (0..<4_000).map { "[^\($0)]: [^\($0 + 1)]\n\n" }.joined() + "[^0]"),
        ("a footnote of lists", "[^a]: " + filled("- ") + "b"),
        ("footnotes in footnotes", filled("[^a]: [^b]: ")),
        ("references to footnotes that are nowhere", (0..<9_000).map { "[^\($0)] " }.joined()),
        ("labels never closed", "[^a]: b\n\n" + filled("[^a")),
        ("www", filled("www.")),
        ("hosts with underscores", filled("_www.a")),
        ("addresses", filled("http://a.b ")),
        ("addresses without spaces", filled("http://a.b")),
        ("addresses in parentheses", filled("(http://a.b/")),
        ("an address with parentheses", "http://a.b/" + filled(")")),
        ("an address with entities", "http://a.b/" + filled("&amp;")),
        ("addresses with backticks", filled("http://a.b/` ")),
        ("mail addresses", filled("a@b.de ")),
        ("at signs", filled("a@")),
        ("dots before an at sign", filled("a.") + "@b.de"),
        ("hashtags", filled("#somek ")),
        ("hashes", filled("#a#")),
        ("pictures", filled("![a](b)\n")),
        ("pictures, as many as pass", String(repeating: "![a b c d e](f)\n", count: 5_000)),
        ("paragraphs of pictures", filled("![a](b)\n\n")),
        ("attributed quotes", filled("> a\n> — b\n\n")),
        ("dashes in a quote", filled("> — b\n")),
        ("tasks", filled("- [ ] a\n")),
        ("tables that end at code", filled("a|b\n-|-\n    c\n")),
        ("tables in lists of lists", filled("- - - - - - |a|\n            |-|\n")),
        ("strikethrough in emphasis in strikethrough", nested("*~a ", " a~*")),
        ("backslashes before addresses", filled("\\http://a.b ")),
        ("tasks in tasks", String(repeating: "- [ ] ", count: 60) + "a"),
    ]

    /// Refused before libcmark, or what reads its result, would be busy with them.
    private static let refused: Set<String> = [
        "images in links", "images opened before links", "lists and quotes in turn", "lists on one line",
        "a footnote of lists", "lists, deeper on each line", "numbered lists on one line", "pictures", "quotes",
        "quotes without spaces",
    ]

    @Test(
        "Each becomes a document, or is refused",
        .timeLimit(.minutes(1)),
        arguments: (shapes + extensionShapes).map(\.name)
    )
    func answered(name: String) throws {
        let text = try #require((Self.shapes + Self.extensionShapes).first { $0.name == name }).text
        let options = MarkdownOptions(hashtags: ["somek": "/koeln/"])
        if Self.refused.contains(name) {
            #expect(throws: MarkdownError.self) { try MarkdownDocument(parsing: text, options: options) }
        } else {
            #expect(throws: Never.self) { _ = try MarkdownDocument(parsing: text, options: options).html() }
        }
    }
}
