import CommonMark
import Diagnostics

/// Where a Markdown text stands in its file.
enum MarkdownPlace {
    /// On lines of its own, from `first` on, each indented by that many scalars.
    case lines(first: Int, indentation: Int)
    /// In a value whose lines are not those of the file.
    case value(Located<Void>)

    /// How many bytes after its beginning a link's address is looked for.
    private static let longestLink = 2_000

    /// Where a link's address stands in the file: behind the link's text, which may be the same.
    func located(_ reference: MarkdownReference, in source: SourceText) -> Located<Void> {
        let start = located(reference.position)
        guard case .lines = self, !reference.destination.isEmpty else { return start }
        let rest = source.rest(ofLine: start.line, fromColumn: start.column).prefix(Self.longestLink)
        for mark in ["](", "](<", "<", ""] {
            guard let link = rest.firstOffset(of: Array((mark + reference.destination).utf8)) else { continue }
            let column = start.column + String(decoding: rest[..<link], as: UTF8.self).unicodeScalars.count + mark.count
            return Located((), line: start.line, column: column, length: reference.destination.unicodeScalars.count)
        }
        return start
    }

    func located(_ position: SourcePosition, length: Int = 1) -> Located<Void> {
        switch self {
        case .lines(let first, let indentation):
            Located((), line: first + position.line - 1, column: position.column + indentation, length: length)
        case .value(let value): value
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func firstOffset(of pattern: [UInt8]) -> Int? {
        guard let first = pattern.first, count >= pattern.count else { return nil }
        return withUnsafeBufferPointer { bytes -> Int? in
            (0...bytes.count - pattern.count).first { start in
                bytes[start] == first && bytes[start..<start + pattern.count].elementsEqual(pattern)
            }
        }.map { startIndex + $0 }
    }
}
