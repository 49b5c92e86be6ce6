/// A file's text with its name: turns positions into diagnostics that show the line they speak of.
package struct SourceText: Sendable {
    /// The path as the author would type it.
    package let file: String
    package let utf8: [UInt8]
    /// Of a long text, in which there may be much to find; nobody asks for the lines of most texts.
    private let knownLineStarts: [Int]?

    package init(file: String, utf8: [UInt8]) {
        self.file = file
        self.utf8 = utf8
        knownLineStarts = utf8.count > Self.longText ? utf8.withUnsafeBytes(Self.lineStarts) : nil
    }

    /// The offset of each line's first byte.
    private var lineStarts: [Int] { knownLineStarts ?? utf8.withUnsafeBytes(Self.lineStarts) }

    private static func lineStarts(of text: UnsafeRawBufferPointer) -> [Int] {
        var starts = [0]
        starts.reserveCapacity(text.count / 32)
        var offset = 0
        while text.count - offset >= 8 {
            let word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            // Eight bytes at a time: the highest bit of each tells whether it is a newline.
            let others = word ^ 0x0A0A_0A0A_0A0A_0A0A
            var newlines = ~((others & 0x7F7F_7F7F_7F7F_7F7F &+ 0x7F7F_7F7F_7F7F_7F7F) | others) & 0x8080_8080_8080_8080
            while newlines != 0 {
                starts.append(offset + newlines.trailingZeroBitCount / 8 + 1)
                newlines &= newlines - 1
            }
            offset += 8
        }
        for offset in offset..<text.count where text[offset] == UInt8(ascii: "\n") { starts.append(offset + 1) }
        return starts
    }

    /// The text of a 1-based line without its ending; empty past the end.
    package func line(_ number: Int) -> String {
        String(decoding: bytes(ofLine: number), as: UTF8.self)
    }

    /// The text's lines without their endings.
    package var lines: [String] {
        let lineStarts = lineStarts
        return (1...lineStarts.count).map { String(decoding: bytes(ofLine: $0, among: lineStarts), as: UTF8.self) }
    }

    /// The part of a 1-based line from a 1-based column on, in UTF-8; empty past the end.
    package func rest(ofLine number: Int, fromColumn column: Int) -> ArraySlice<UInt8> {
        let line = bytes(ofLine: number)
        return line[Self.offset(ofScalar: column - 1, in: line)...]
    }

    /// The line with a finding; of a very long one the part around it, since there may be thousands of findings.
    package func excerpt(line number: Int, column: Int, length: Int) -> Diagnostic.Excerpt {
        let line = bytes(ofLine: number)
        guard line.count > Self.longLine else {
            return Diagnostic.Excerpt(line: String(decoding: line, as: UTF8.self), length: length)
        }
        let omitted = max(column - 1 - Self.longLine / 4, 0)
        let part = line[Self.offset(ofScalar: omitted, in: line)...]
        let end = Self.offset(ofScalar: Self.longLine / 2, in: part)
        return Diagnostic.Excerpt(line: String(decoding: part[..<end], as: UTF8.self), length: length, omitted: omitted)
    }

    /// Bytes; to find a line in less takes no longer than to tell what is wrong with it.
    private static let longText = 16 * 1024

    /// Bytes; several times what is shown of a line.
    private static let longLine = 1_000

    /// Where a scalar begins, counted from 0; the end where there are not so many.
    private static func offset(ofScalar number: Int, in text: ArraySlice<UInt8>) -> Int {
        text.withUnsafeBytes { bytes in
            var (offset, rest) = (0, number)
            while rest >= 8, bytes.count - offset >= 8 {
                // Eight bytes at a time: 10xxxxxx goes on with a scalar, any other byte begins one.
                let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                let continuing = word &>> 7 & ~word &>> 6 & 0x0101_0101_0101_0101
                rest -= 8 - continuing.nonzeroBitCount
                offset += 8
            }
            while offset < bytes.count {
                if bytes[offset] & 0xC0 != 0x80 {
                    if rest <= 0 { break }
                    rest -= 1
                }
                offset += 1
            }
            return text.startIndex + offset
        }
    }

    private func bytes(ofLine number: Int) -> ArraySlice<UInt8> { bytes(ofLine: number, among: lineStarts) }

    private func bytes(ofLine number: Int, among lineStarts: [Int]) -> ArraySlice<UInt8> {
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
        severity: Diagnostic.Severity = .error,
        repairs: [Repair] = []
    ) -> Diagnostic {
        Diagnostic(
            severity: severity,
            problem: problem,
            location: SourceLocation(file: file, line: line, column: column),
            excerpt: excerpt(line: line, column: column, length: length),
            repairs: repairs
        )
    }
}
