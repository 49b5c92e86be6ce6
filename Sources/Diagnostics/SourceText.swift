/// A file's text with its name: turns positions into diagnostics that show the line they speak of.
package struct SourceText: Sendable {
    /// The path as the author would type it.
    package let file: String
    package let utf8: [UInt8]
    /// The offset of each line's first byte.
    private let lineStarts: [Int]

    package init(file: String, utf8: [UInt8]) {
        self.file = file
        self.utf8 = utf8
        lineStarts = utf8.withUnsafeBufferPointer { bytes in
            var starts = [0]
            starts.reserveCapacity(bytes.count / 32)
            for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") { starts.append(offset + 1) }
            return starts
        }
    }

    /// The text of a 1-based line without its ending; empty past the end.
    package func line(_ number: Int) -> String {
        String(decoding: bytes(ofLine: number), as: UTF8.self)
    }

    /// The part of a 1-based line from a 1-based column on, in UTF-8; empty past the end.
    package func rest(ofLine number: Int, fromColumn column: Int) -> ArraySlice<UInt8> {
        let line = bytes(ofLine: number)
        var scalars = 0
        let start = line.firstIndex { byte in
            if byte & 0xC0 != 0x80 { scalars += 1 }
            return scalars == column
        }
        return start.map { line[$0...] } ?? []
    }

    private func bytes(ofLine number: Int) -> ArraySlice<UInt8> {
        guard lineStarts.indices.contains(number - 1) else { return [] }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] - 1 : utf8.endIndex
        if end > start, utf8[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return utf8[start..<end]
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
