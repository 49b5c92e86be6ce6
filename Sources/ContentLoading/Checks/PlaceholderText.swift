import Diagnostics

/// Finds pages that nobody has filled in yet, such as an imprint without a name.
enum PlaceholderText {
    private static let words = ["platzhalter", "placeholder", "lorem ipsum"]

    /// The first placeholder of a page.
    static func diagnostics(in source: SourceText) -> [Diagnostic] {
        for (index, line) in source.lines.enumerated() {
            let line = line.lowercased()
            guard let found = words.lazy.compactMap({ line.firstRange(of: $0) }).first else { continue }
            let column = line[..<found.lowerBound].unicodeScalars.count + 1
            let length = line[found].unicodeScalars.count
            return [
                source.diagnostic(
                    .placeholderText,
                    line: index + 1,
                    column: column,
                    length: length,
                    severity: .warning
                )
            ]
        }
        return []
    }
}
