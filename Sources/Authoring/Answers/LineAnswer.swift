/// Reads text that stands on one line.
enum LineAnswer {
    /// Without white space around it; nil where nothing is left.
    static func read(_ text: String) throws(AuthoringProblem) -> String? {
        if text.unicodeScalars.contains(where: isForbidden) { throw .controlCharacter(text) }
        let trimmed = text.trimmed
        return trimmed.isEmpty ? nil : String(trimmed)
    }

    /// What front matter refuses, and what would begin another line.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: scalar != "\t"
        case .lineSeparator, .paragraphSeparator: true
        default: scalar == "\u{FFFE}" || scalar == "\u{FFFF}"
        }
    }
}
