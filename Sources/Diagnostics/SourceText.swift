/// A file's text with its name: turns positions into diagnostics that show the line they speak of.
package struct SourceText: Sendable {
    /// The path as the author would type it.
    package let file: String
    package let utf8: [UInt8]

    package init(file: String, utf8: [UInt8]) {
        self.file = file
        self.utf8 = utf8
    }

    /// The text of a 1-based line without its ending; empty past the end.
    package func line(_ number: Int) -> String {
        var current = 1
        var start = utf8.startIndex
        while current < number, let newline = utf8[start...].firstIndex(of: UInt8(ascii: "\n")) {
            start = newline + 1
            current += 1
        }
        guard current == number, start <= utf8.endIndex else { return "" }
        var end = utf8[start...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.endIndex
        if end > start, utf8[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return String(decoding: utf8[start..<end], as: UTF8.self)
    }

    /// The 1-based line and column, in Unicode scalars, of a byte offset.
    package func location(ofByte offset: Int) -> SourceLocation {
        let end = min(max(offset, 0), utf8.count)
        var line = 1
        var lineStart = 0
        for (index, byte) in utf8[..<end].enumerated() where byte == UInt8(ascii: "\n") {
            line += 1
            lineStart = index + 1
        }
        let scalars = utf8[lineStart..<end].count { $0 & 0xC0 != 0x80 }
        return SourceLocation(file: file, line: line, column: scalars + 1)
    }

    /// A diagnostic at a position of this text, with the line as its excerpt and `length` scalars underlined.
    package func diagnostic(
        _ problem: Problem,
        line: Int,
        column: Int = 1,
        length: Int = 1,
        severity: Diagnostic.Severity = .error
    ) -> Diagnostic {
        Diagnostic(
            severity: severity,
            problem: problem,
            location: SourceLocation(file: file, line: line, column: column),
            excerpt: Diagnostic.Excerpt(line: self.line(line), length: length)
        )
    }
}
