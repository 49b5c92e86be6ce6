import Testing

@testable import Diagnostics

@Suite("Source text")
struct SourceTextTests {
    private let source = SourceText(file: "content/a.md", utf8: Array("title: Köln\n\nein 👩‍👩‍👧 Bild\n".utf8))

    @Test(
        "Lines are found by number, without their ending",
        arguments: [(1, "title: Köln"), (2, ""), (3, "ein 👩‍👩‍👧 Bild"), (4, ""), (9, "")]
    )
    func lines(number: Int, text: String) {
        #expect(source.line(number) == text)
    }

    @Test("Lines begin behind newlines wherever those are")
    func newlines() {
        for count in 0...20 {
            for newline in 0..<count {
                var text = String(repeating: "\u{B}", count: newline) + "\n"
                text += String(repeating: "\u{8A}", count: count - newline - 1) + "\n\nend"
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
                #expect(SourceText(file: "a", utf8: Array(text.utf8)).lines == lines)
            }
        }
    }

    @Test("CRLF is no part of a line")
    func carriageReturn() {
        let source = SourceText(file: "a", utf8: Array("eins\r\nzwei".utf8))
        #expect(source.line(1) == "eins" && source.line(2) == "zwei")
    }

    @Test(
        "A byte's column counts Unicode scalars",
        arguments: [
            (0, 1, 1), (7, 1, 8), (8, 1, 9), (10, 1, 10), (12, 1, 12), (13, 2, 1), (14, 3, 1), (18, 3, 5), (22, 3, 6),
            (-1, 1, 1),
        ]
    )
    func location(ofByte offset: Int, line: Int, column: Int) {
        #expect(source.location(ofByte: offset) == SourceLocation(file: "content/a.md", line: line, column: column))
    }

    @Test("An offset past the end is the end")
    func pastEnd() {
        #expect(source.location(ofByte: 10_000) == SourceLocation(file: "content/a.md", line: 4, column: 1))
    }

    @Test(
        "Of a very long line only a part is kept, and what is shown of it stays the same",
        arguments: [1, 500, 3_000, 4_000]
    )
    func longLine(column: Int) {
        let line = (0..<1_000).map { "ä\($0 % 10)€ß" }.joined()
        let source = SourceText(file: "a.md", utf8: Array("kurz\n\(line)\nkurz".utf8))
        let diagnostic = source.diagnostic(.emptyValue(key: "a"), line: 2, column: column, length: 3)
        var whole = diagnostic
        whole.excerpt = Diagnostic.Excerpt(line: line, length: 3)
        #expect(DiagnosticRenderer().render(diagnostic) == DiagnosticRenderer().render(whole))
        #expect((diagnostic.excerpt?.line.utf8.count ?? 0) < 2_000)
        let rest = line.unicodeScalars.dropFirst(column - 1)
        #expect(source.rest(ofLine: 2, fromColumn: column).elementsEqual(String(rest).utf8))
    }

    @Test("Diagnostics are ordered by file, line and column; those of one place keep their order")
    func order() {
        let problems: [(Problem, Int, Int)] = [
            (.emptyValue(key: "b"), 2, 1), (.emptyValue(key: "c"), 1, 9), (.emptyValue(key: "a"), 2, 1),
        ]
        let sorted = problems.map { source.diagnostic($0.0, line: $0.1, column: $0.2) }.sortedByLocation()
        #expect(sorted.map(\.problem) == [.emptyValue(key: "c"), .emptyValue(key: "b"), .emptyValue(key: "a")])
    }

    @Test("Warnings alone are no errors")
    func severity() {
        let warning = source.diagnostic(.rawHTML(tag: "<b>"), line: 1, severity: .warning)
        #expect(![warning].hasErrors)
        #expect([warning, source.diagnostic(.emptyValue(key: "a"), line: 1)].hasErrors)
    }
}
