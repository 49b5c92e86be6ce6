import CommonMark
import Diagnostics

/// A source file cut at its fences: YAML between two lines `---` at the start of the file, Markdown after them.
struct FrontMatter {
    static let limit = 64 * 1024

    /// The YAML lines with the opening fence, so that line numbers are those of the file.
    let head: SourceText
    let yaml: ArraySlice<UInt8>
    let body: ArraySlice<UInt8>
    /// The 1-based line of the file on which ``body`` begins.
    let bodyLine: Int

    init(of source: borrowing SourceText) throws(Diagnostic) {
        guard let fences = source.utf8.withUnsafeBytes(Fences.init) else {
            throw source.diagnostic(.missingFrontMatter, line: 1)
        }
        guard let yamlEnd = fences.yamlEnd else { throw source.diagnostic(.unclosedFrontMatter, line: 1, length: 3) }
        let yamlLength = yamlEnd - fences.yamlStart
        guard yamlLength <= Self.limit else {
            throw source.diagnostic(.fileTooLarge(bytes: yamlLength, limit: Self.limit), line: 1)
        }
        head = SourceText(
            file: source.file,
            utf8: source.utf8.withUnsafeBufferPointer { Array(UnsafeBufferPointer(rebasing: $0[..<fences.bodyStart])) }
        )
        yaml = source.utf8[fences.yamlStart..<yamlEnd]
        body = source.utf8[fences.bodyStart...]
        bodyLine = fences.bodyLine
    }
}

/// Where the two fences of a text are.
private struct Fences {
    private(set) var yamlStart = 0
    /// Nil where the second one is missing.
    private(set) var yamlEnd: Int?
    private(set) var bodyStart = 0
    private(set) var bodyLine = 1

    /// Nil for a text that does not begin with one.
    init?(of text: UnsafeRawBufferPointer) {
        var lines = LineReader(text)
        guard let opening = lines.next(), Self.isFence(opening, of: text) else { return nil }
        yamlStart = lines.position
        while let line = lines.next() {
            bodyLine += 1
            guard Self.isFence(line, of: text) else { continue }
            yamlEnd = line.lowerBound
            bodyStart = lines.position
            bodyLine += 1
            return
        }
    }

    private static func isFence(_ line: Range<Int>, of text: UnsafeRawBufferPointer) -> Bool {
        // Nearly no other line begins like one; comparing more is slow.
        guard !line.isEmpty, text[line.lowerBound] == UInt8(ascii: "-") else { return false }
        let line = UnsafeRawBufferPointer(rebasing: text[line])
        return line.starts(with: "---") && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
}

/// The lines of a text one after the other, without their endings.
private struct LineReader {
    private let text: UnsafeRawBufferPointer
    /// Where the next line begins.
    private(set) var position = 0

    init(_ text: UnsafeRawBufferPointer) {
        self.text = text
    }

    mutating func next() -> Range<Int>? {
        guard position < text.count else { return nil }
        let start = position
        let end = text.offset(of: UInt8(ascii: "\n"), from: start) ?? text.count
        position = min(end + 1, text.count)
        return start..<end
    }
}
