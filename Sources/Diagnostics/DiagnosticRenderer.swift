/// Writes diagnostics the way compilers do: `file:line:column: error: … [code]`, the line, a caret, a help line.
package struct DiagnosticRenderer: Sendable {
    /// Whether ANSI colours are used; only ever true for a terminal.
    package var usesColour: Bool
    package var language: MessageLanguage

    package init(usesColour: Bool = false, language: MessageLanguage = .english) {
        self.usesColour = usesColour
        self.language = language
    }

    /// One diagnostic as lines of text, each ending in a newline.
    package func render(_ diagnostic: Diagnostic) -> String {
        let words = diagnostic.problem.words(in: language)
        let label = styled(
            "\(diagnostic.severity.label(in: language)):",
            diagnostic.severity == .error ? "1;31" : "1;33"
        )
        let location = TerminalText("\(diagnostic.location)".unicodeScalars).string
        let code = styled("[\(diagnostic.problem.code)]", "2")
        var text = "\(location): \(label) \(styled(line(of: words.message), "1")) \(code)\n"
        if let excerpt = diagnostic.excerpt, !excerpt.line.isEmpty {
            text += render(excerpt, at: diagnostic.location)
        }
        if let help = words.help {
            let offer = diagnostic.repairs.isEmpty ? "" : " (\(repairOffer))"
            text += "  \(styled("\(helpLabel):", "1;36")) \(line(of: help))\(offer)\n"
        }
        return text
    }

    /// One diagnostic as a single line, which the problem matchers of editors read:
    /// `file:line:column: error: … (help) [code]`. They know the severities by their English words only.
    package func renderLine(_ diagnostic: Diagnostic) -> String {
        let location = TerminalText("\(diagnostic.location)".unicodeScalars).string
        let words = diagnostic.problem.words(in: language)
        let message = line(of: words.message) + (words.help.map { " (\(line(of: $0)))" } ?? "")
        return "\(location): \(diagnostic.severity.rawValue): \(message) [\(diagnostic.problem.code)]\n"
    }

    private var repairOffer: String {
        switch language {
        case .english: "`stammtisch fix` does it"
        case .german: "das macht auch `stammtisch fix`"
        }
    }

    private var helpLabel: String {
        switch language {
        case .english: "help"
        case .german: "Hilfe"
        }
    }

    private func render(_ excerpt: Diagnostic.Excerpt, at location: SourceLocation) -> String {
        let window = Window(of: excerpt, column: location.column)
        let number = "\(location.line)"
        let gutter = String(repeating: " ", count: number.count)
        let carets = styled(String(repeating: "^", count: window.length), "1;32")
        return "  \(number) | \(window.text)\n  \(gutter) | \(window.padding)\(carets)\n"
    }

    /// Values that authors wrote appear in messages, whatever their length and content.
    private func line(of text: String) -> String { TerminalText(text.unicodeScalars).shortened(to: 300) }

    private func styled(_ text: String, _ code: String) -> String {
        usesColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}

/// The part of a long line that is shown.
private struct Window {
    private static let width = 100

    let text: String
    let padding: String
    let length: Int

    init(of excerpt: Diagnostic.Excerpt, column: Int) {
        let line = TerminalText(excerpt.line.unicodeScalars)
        let count = line.scalars.count
        let target = min(max(column - 1 - excerpt.omitted, 0), count)
        let start = count > Self.width && target > Self.width - 20 ? target - Self.width / 2 : 0
        let end = min(count, start + Self.width)
        let head = start > 0 ? "…" : ""
        let tail = end < count ? "…" : ""
        text = head + String(String.UnicodeScalarView(line.scalars[start..<end])) + tail
        padding = String(repeating: " ", count: line.width(of: start..<target) + head.count)
        length = max(1, line.width(of: target..<min(end, target + max(excerpt.length, 0))))
    }
}
