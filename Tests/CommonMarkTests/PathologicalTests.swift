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

    /// Refused before libcmark, or what reads its result, would be busy with them.
    private static let refused: Set<String> = [
        "images in links", "images opened before links", "lists and quotes in turn", "lists on one line",
        "lists, deeper on each line", "numbered lists on one line", "quotes", "quotes without spaces",
    ]

    @Test("Each becomes a document, or is refused", .timeLimit(.minutes(1)), arguments: shapes.map(\.name))
    func answered(name: String) throws {
        let text = try #require(Self.shapes.first { $0.name == name }).text
        if Self.refused.contains(name) {
            #expect(throws: MarkdownError.self) { try MarkdownDocument(parsing: text) }
        } else {
            #expect(throws: Never.self) { _ = try MarkdownDocument(parsing: text).html() }
        }
    }
}
