import Testing

@testable import Diagnostics

@Suite("Diagnostic renderer")
struct DiagnosticRendererTests {
    private func render(_ line: String, column: Int, length: Int, problem: Problem = .emptyValue(key: "title"))
        -> [String]
    {
        let diagnostic = Diagnostic(
            problem: problem,
            location: SourceLocation(file: "content/a.md", line: 7, column: column),
            excerpt: Diagnostic.Excerpt(line: line, length: length)
        )
        return DiagnosticRenderer().render(diagnostic).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init
        )
    }

    @Test("A diagnostic is a place, a message, the line, the carets and what to do")
    func shape() {
        let problem = Problem.unknownKey(name: "strat", in: .key("event"), suggestion: "start")
        #expect(
            render("  strat: 2015-01-22 19:00", column: 3, length: 5, problem: problem) == [
                "content/a.md:7:3: error: unknown key `strat` in `event` [unknown-key]",
                "  7 |   strat: 2015-01-22 19:00",
                "    |   ^^^^^",
                "  help: did you mean `start`?",
                "",
            ]
        )
    }

    @Test("In German only the code and what the author wrote stay as they are")
    func german() {
        let diagnostic = Diagnostic(
            severity: .warning,
            problem: .unknownKey(name: "strat", in: .key("event"), suggestion: "start"),
            location: SourceLocation(file: "content/a.md", line: 7, column: 3),
            excerpt: Diagnostic.Excerpt(line: "  strat: 2015", length: 5)
        )
        let renderer = DiagnosticRenderer(language: .german)
        #expect(
            renderer.render(diagnostic) == """
                content/a.md:7:3: Warnung: unbekannte Angabe `strat` in `event` [unknown-key]
                  7 |   strat: 2015
                    |   ^^^^^
                  Hilfe: meinst du `start`?

                """
        )
        #expect(
            renderer.renderLine(diagnostic)
                == "content/a.md:7:3: warning: unbekannte Angabe `strat` in `event` (meinst du `start`?) [unknown-key]\n"
        )
    }

    @Test("For editors it is one line, with what to do behind it, whatever an author wrote")
    func line() {
        func line(_ problem: Problem, _ severity: Diagnostic.Severity = .error) -> String {
            let location = SourceLocation(file: "content/a.md", line: 7, column: 3)
            let excerpt = Diagnostic.Excerpt(line: "  strat: 2015", length: 5)
            let diagnostic = Diagnostic(severity: severity, problem: problem, location: location, excerpt: excerpt)
            return DiagnosticRenderer(usesColour: true).renderLine(diagnostic)
        }
        #expect(
            line(.unknownKey(name: "strat", in: .key("event"), suggestion: "start"))
                == "content/a.md:7:3: error: unknown key `strat` in `event` (did you mean `start`?) [unknown-key]\n"
        )
        #expect(
            line(.unknownKey(name: "a\nb", in: .key("event"), suggestion: nil), .warning)
                .hasPrefix("content/a.md:7:3: warning: ")
        )
        #expect(line(.unknownKey(name: "a\nb\u{1B}", in: .key("event"), suggestion: nil)).count { $0.isNewline } == 1)
    }

    @Test(
        "The carets stand below what is meant, whatever stands before it",
        arguments: [
            ("Köln und mehr", 6, 3, "     ^^^"),
            ("Ko\u{308}ln und mehr", 7, 3, "     ^^^"),
            ("日本 und mehr", 4, 3, "     ^^^"),
            ("🎉 und mehr", 3, 3, "   ^^^"),
            ("\tund mehr", 2, 3, " ^^^"),
            ("日本", 1, 2, "^^^^"),
        ]
    )
    func caret(in line: String, column: Int, length: Int, carets: String) {
        #expect(render(line, column: column, length: length)[2] == "    | " + carets)
    }

    @Test(
        "Carets stay within the line, and one is always there",
        arguments: [(1, 99, "^^^"), (4, 5, "   ^"), (90, 1, "   ^"), (2, 0, " ^"), (0, 1, "^")]
    )
    func caretLimits(column: Int, length: Int, carets: String) {
        #expect(render("abc", column: column, length: length)[2] == "    | " + carets)
    }

    @Test("Of a long line the part around the place is shown")
    func longLine() {
        let line = String(repeating: "a", count: 500) + "HERE" + String(repeating: "b", count: 500)
        let lines = render(line, column: 501, length: 4)
        #expect(lines[1].count < 120 && lines[1].hasPrefix("  7 | …") && lines[1].hasSuffix("…"))
        let below = zip(lines[1], lines[2]).filter { $0.1 == "^" }.map { String($0.0) }.joined()
        #expect(below == "HERE")
        #expect(render(String(repeating: "a", count: 99), column: 98, length: 2)[1].hasSuffix("aaa"))
    }

    @Test("A value of any length gives a message of a few lines")
    func longValue() {
        let value = String(repeating: "x", count: 100_000) + "END"
        let message = render("a", column: 1, length: 1, problem: .invalidDate(value: value, meant: value))
        #expect(
            message[0].count < 400 && message[0].contains("…")
                && message[0].hasSuffix("END` is not a date [invalid-date]")
        )
        #expect(message[3].count < 400)
    }

    @Test(
        "No control character reaches the terminal, be it in the line, the value or the file's name",
        arguments: ["\u{1B}[31m", "\u{7}", "\r", "\n", "\u{0}", "\u{9B}31m", "\u{202E}", "\u{2028}", "\u{7F}"]
    )
    func controlCharacters(_ control: String) throws {
        let diagnostic = Diagnostic(
            problem: .brokenLink(destination: "a\(control)b", suggestion: "c\(control)d"),
            location: SourceLocation(file: "content/\(control).md", line: 1, column: 1),
            excerpt: Diagnostic.Excerpt(line: "x\(control)y", length: 3)
        )
        let text = DiagnosticRenderer().render(diagnostic)
        #expect(text.split(separator: "\n").count == 4)
        let scalar = try #require(control.unicodeScalars.first)
        #expect(!text.replacing("\n", with: "").unicodeScalars.contains(scalar))
        #expect(text.unicodeScalars.contains("\u{FFFD}"))
    }

    @Test("Colours are used only where they are asked for")
    func colours() {
        let warning = Diagnostic(
            severity: .warning,
            problem: .symbolicLink,
            location: SourceLocation(file: "a", line: 1, column: 1)
        )
        #expect(!DiagnosticRenderer().render(warning).contains("\u{1B}"))
        let coloured = DiagnosticRenderer(usesColour: true).render(warning)
        #expect(coloured.contains("\u{1B}[1;33mwarning:\u{1B}[0m"))
    }
}
