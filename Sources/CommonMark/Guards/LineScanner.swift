/// Reads the container markers at the start of lines, in columns: a tab reaches to the next multiple of four.
struct LineScanner {
    private let lines: SourceLines
    private let source: [UInt8]
    /// The next byte that is neither space nor tab, and its column.
    private(set) var offset = 0
    private var offsetColumn = 0
    /// What has been consumed, possibly only part of a tab.
    private var column = 0
    private var markerOffset = 0

    /// Starts at the 1-based line.
    init(_ lines: SourceLines, line: Int = 1) {
        self.lines = lines
        source = lines.source
        offset = lines.start(ofLine: line)
        skipBlanks()
    }

    var isAtEnd: Bool { offset >= source.count }
    var isBlank: Bool { isAtEnd || SourceBytes.isLineEnd(source[offset]) }
    /// The columns of white space behind what has been consumed.
    var indentation: Int { offsetColumn - column }

    /// The place of the marker skipped last.
    func markerPosition() -> SourcePosition {
        var tracker = PositionTracker(lines)
        tracker.advance(to: markerOffset)
        return tracker.position
    }

    mutating func advanceToNextLine() {
        while !isBlank { offset += 1 }
        guard !isAtEnd else { return }
        let isCarriageReturn = source[offset] == UInt8(ascii: "\r")
        offset += 1
        if isCarriageReturn, !isAtEnd, source[offset] == UInt8(ascii: "\n") { offset += 1 }
        column = 0
        offsetColumn = 0
        skipBlanks()
    }

    mutating func skipIndentation(_ width: Int) -> Bool {
        guard indentation >= width else { return false }
        column += width
        return true
    }

    mutating func skipQuoteMarker() -> Bool {
        guard indentation < 4, !isBlank, source[offset] == UInt8(ascii: ">") else { return false }
        skipMarker(length: 1)
        if indentation > 0 { column += 1 }
        return true
    }

    /// Returns by how much the item's content is indented.
    mutating func skipListMarker() -> Int? {
        guard indentation < 4, let length = listMarkerLength(), !isThematicBreak() else { return nil }
        let before = indentation
        skipMarker(length: length)
        let after = isBlank || indentation > 4 ? 1 : indentation
        column += after
        return before + length + after
    }

    private func listMarkerLength() -> Int? {
        var end = offset
        while end < source.count, end - offset < 9, SourceBytes.isDigit(source[end]) { end += 1 }
        guard end < source.count else { return nil }
        let isMarker =
            switch source[end] {
            case UInt8(ascii: "."), UInt8(ascii: ")"): end > offset
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): end == offset
            default: false
            }
        let isFollowedBySpace = end + 1 >= source.count || SourceBytes.isSpace(source[end + 1])
        return isMarker && isFollowedBySpace ? end + 1 - offset : nil
    }

    /// `- - -` is a line, not three lists (CommonMark 0.30 §4.1).
    private func isThematicBreak() -> Bool {
        let marker = source[offset]
        guard marker == UInt8(ascii: "-") || marker == UInt8(ascii: "*") else { return false }
        var count = 0
        for byte in source[offset...] {
            if SourceBytes.isLineEnd(byte) { break }
            if byte == marker {
                count += 1
            } else if !SourceBytes.isBlank(byte) {
                return false
            }
        }
        return count >= 3
    }

    private mutating func skipMarker(length: Int) {
        markerOffset = offset
        offset += length
        offsetColumn += length
        column = offsetColumn
        skipBlanks()
    }

    private mutating func skipBlanks() {
        while offset < source.count, SourceBytes.isBlank(source[offset]) {
            offsetColumn += source[offset] == UInt8(ascii: "\t") ? 4 - offsetColumn % 4 : 1
            offset += 1
        }
    }
}
