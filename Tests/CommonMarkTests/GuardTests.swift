import CommonMark
import Testing

@Suite("Inputs that would keep libcmark busy")
struct GuardTests {
    private static let limit = MarkdownDocument.maximumNesting

    @Test(
        "Containers nested deeper than the limit are refused at the first marker too deep",
        arguments: [
            (String(repeating: "> ", count: limit + 1) + "a", SourcePosition(line: 1, column: 2 * limit + 1)),
            (String(repeating: ">", count: 90_000), SourcePosition(line: 1, column: limit + 1)),
            ("Text\n\n" + String(repeating: "- ", count: 45_000) + "a", SourcePosition(line: 3, column: 2 * limit + 1)),
            (String(repeating: "1. ", count: 30_000) + "a", SourcePosition(line: 1, column: 3 * limit + 1)),
            (String(repeating: "* > ", count: 9_000) + "a", SourcePosition(line: 1, column: 2 * limit + 1)),
            (indentedLists(400), SourcePosition(line: limit + 1, column: 2 * limit + 1)),
            (
                indentedLists(limit + 1).replacing("    ", with: "\t"),
                SourcePosition(line: limit + 1, column: limit / 2 + 1)
            ),
            (
                indentedLists(limit) + "lazy\n" + String(repeating: " ", count: 2 * limit) + "- b",
                SourcePosition(line: limit + 2, column: 2 * limit + 1)
            ),
        ]
    )
    func tooDeep(source: String, position: SourcePosition) {
        #expect(throws: MarkdownError.nestingTooDeep(position)) { try MarkdownDocument(parsing: source) }
    }

    @Test(
        "Up to the limit, and what only looks like nesting, is accepted",
        arguments: [
            String(repeating: "> ", count: limit) + "a",
            indentedLists(limit),
            String(repeating: "- ", count: 500),
            String(repeating: "- a\n", count: 5_000),
            String(repeating: "> a\n\n", count: 5_000),
            String(repeating: " ", count: 5_000) + "a",
            "a " + String(repeating: "> - ", count: 500),
            String(repeating: "-", count: 5_000),
        ]
    )
    func accepted(source: String) {
        #expect(throws: Never.self) { try MarkdownDocument(parsing: source) }
    }

    @Test("Thousands of open images before thousands of links are refused")
    func brackets() throws {
        #expect(throws: MarkdownError.tooManyBrackets(SourcePosition(line: 1, column: 59_998))) {
            try MarkdownDocument(parsing: String(repeating: "![[]()", count: 20_000))
        }
        let gallery = try MarkdownDocument(parsing: String(repeating: "![a](b.jpg)\n", count: 5_000))
        #expect(gallery.references.count == 5_000)
    }

    @Test("A text of the greatest length is accepted, one byte more is refused")
    func length() {
        let longest = String(repeating: "a", count: MarkdownDocument.maximumLength)
        #expect(throws: Never.self) { try MarkdownDocument(parsing: longest) }
        #expect(throws: MarkdownError.textTooLong(bytes: MarkdownDocument.maximumLength + 1)) {
            try MarkdownDocument(parsing: longest + "a")
        }
        #expect(throws: MarkdownError.textTooLong(bytes: MarkdownDocument.maximumLength + 1)) {
            try MarkdownDocument(parsing: [UInt8](repeating: 0xFF, count: MarkdownDocument.maximumLength + 1))
        }
    }

    private static func indentedLists(_ depth: Int) -> String {
        (0..<depth).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    }
}
