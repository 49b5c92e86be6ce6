/// Splits a line of a table at its `|`; one behind a backslash divides nothing, not even in code.
enum TableRow {
    /// Where the cells' texts are, without the white space around them; none if the line is no row.
    static func cells(in bytes: [UInt8], line: Range<Int>) -> [Range<Int>] {
        let line = trimmed(line, in: bytes)
        var start = line.lowerBound
        if start < line.upperBound, bytes[start] == UInt8(ascii: "|") { start += 1 }
        var cells: [Range<Int>] = []
        for offset in start..<line.upperBound where bytes[offset] == UInt8(ascii: "|") {
            if offset > line.lowerBound, bytes[offset - 1] == UInt8(ascii: "\\") { continue }
            cells.append(trimmed(start..<offset, in: bytes))
            start = offset + 1
        }
        let last = trimmed(start..<line.upperBound, in: bytes)
        if !last.isEmpty { cells.append(last) }
        return cells
    }

    /// The alignments of a delimiter row such as `| :-- | --: |`; nil if the line is none.
    static func alignments(in bytes: [UInt8], line: Range<Int>) -> [NodeMark.Alignment]? {
        var hasHyphen = false
        for byte in bytes[line] {
            switch byte {
            case UInt8(ascii: "-"): hasHyphen = true
            case UInt8(ascii: "|"), UInt8(ascii: ":"): continue
            default: if !SourceBytes.isSpace(byte) { return nil }
            }
        }
        guard hasHyphen else { return nil }
        var alignments: [NodeMark.Alignment] = []
        for cell in cells(in: bytes, line: line) {
            guard let alignment = alignment(of: bytes[cell]) else { return nil }
            alignments.append(alignment)
        }
        return alignments
    }

    private static func alignment(of cell: ArraySlice<UInt8>) -> NodeMark.Alignment? {
        let isLeft = cell.first == UInt8(ascii: ":")
        let hyphens = cell.dropFirst(isLeft ? 1 : 0).drop { $0 == UInt8(ascii: "-") }
        let isRight = hyphens.first == UInt8(ascii: ":")
        let hasHyphens = hyphens.startIndex > cell.startIndex + (isLeft ? 1 : 0)
        guard hasHyphens, hyphens.count == (isRight ? 1 : 0) else { return nil }
        switch (isLeft, isRight) {
        case (true, true): return .center
        case (true, false): return .left
        case (false, true): return .right
        case (false, false): return NodeMark.Alignment.none
        }
    }

    private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, SourceBytes.isSpace(bytes[start]) { start += 1 }
        while start < end, SourceBytes.isSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }
}
