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

    init(of source: SourceText) throws(Diagnostic) {
        let utf8 = source.utf8
        var lines = LineReader(utf8)
        guard let opening = lines.next(), Self.isFence(utf8[opening]) else {
            throw source.diagnostic(.missingFrontMatter, line: 1)
        }
        let yamlStart = lines.position
        var number = 1
        while let line = lines.next() {
            number += 1
            if Self.isFence(utf8[line]) {
                yaml = utf8[yamlStart..<line.lowerBound]
                body = utf8[lines.position...]
                bodyLine = number + 1
                head = SourceText(file: source.file, utf8: Array(utf8[..<lines.position]))
                guard yaml.count <= Self.limit else {
                    throw source.diagnostic(.fileTooLarge(bytes: yaml.count, limit: Self.limit), line: 1)
                }
                return
            }
        }
        throw source.diagnostic(.unclosedFrontMatter, line: 1, length: 3)
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        // Nearly no other line begins like one; comparing more is slow.
        line.first == UInt8(ascii: "-") && line.starts(with: "---".utf8)
            && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
}

/// The lines of a text one after the other, without their endings.
private struct LineReader {
    private let utf8: [UInt8]
    /// Where the next line begins.
    private(set) var position = 0

    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
    }

    mutating func next() -> Range<Int>? {
        guard position < utf8.count else { return nil }
        let start = position
        let end = utf8.withUnsafeBytes { $0.offset(of: UInt8(ascii: "\n"), from: start) ?? $0.count }
        position = min(end + 1, utf8.count)
        return start..<end
    }
}
