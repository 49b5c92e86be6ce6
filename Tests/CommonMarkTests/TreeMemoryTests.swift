import CommonMark
import Testing

@Suite("Memory of trees")
struct TreeMemoryTests {
    /// A text of all that is read twice or changed after reading.
    private static func text(_ number: Int) -> String {
        """
        # Abend \(number)

        | Name | *Zahl* |
        |------|--------|
        | a[^\(number)] | \(number) |
        | 1. b | ~~c~~ #koeln |

        - [ ] www.example.org/\(number)
        - [x] [Verweis](/\(number)/ "Titel")

        > "Zitat \(number)"
        >
        > — Name

        [^\(number)]: Fußnote \(number)
        """
    }

    @Test("Texts read at the same time come out as those read one after another")
    func simultaneous() async throws {
        let options = MarkdownOptions(hashtags: ["koeln": "/koeln/"])
        let texts = (1...200).map(Self.text)
        let expected = try texts.map { try MarkdownDocument(parsing: $0, options: options).html() }
        let found = try await withThrowingTaskGroup(of: (Int, String).self) { group in
            for (index, text) in texts.enumerated() {
                group.addTask { (index, try MarkdownDocument(parsing: text, options: options).html()) }
            }
            return try await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
        }
        #expect(texts.indices.map { found[$0] } == expected)
    }

    @Test("A paragraph, a line or a word may be as long as a text", arguments: ["\n", " ", ""])
    func long(separator: String) throws {
        let word = "Stammtisch" + separator
        let text = String(repeating: word, count: MarkdownDocument.maximumLength / word.utf8.count - 1) + "Ende."
        #expect(try MarkdownDocument(parsing: text).html() == "<p>\(text)</p>\n")
    }
}
