/// Counts lines and columns up to a place in the source that only ever moves forward, so that all positions of a
/// document together cost one pass at most.
struct PositionTracker {
    private let lines: SourceLines
    private var offset = 0
    private(set) var position = SourcePosition(line: 1, column: 1)

    init(_ lines: SourceLines) {
        self.lines = lines
    }

    /// An offset behind the one reached leaves the position where it is.
    mutating func advance(to target: Int) {
        let target = min(target, lines.source.count)
        while position.line < lines.starts.count, lines.starts[position.line] <= target {
            _ = advance(toLine: position.line + 1)
        }
        while offset < target {
            if lines.source[offset] & 0xC0 != 0x80 { position.column += 1 }
            offset += 1
        }
    }

    /// Goes to the start of `line` and returns its offset; a line behind the one reached leaves the position where it is.
    mutating func advance(toLine line: Int) -> Int {
        if position.line < line {
            offset = lines.start(ofLine: line)
            position = SourcePosition(line: min(line, lines.starts.count), column: 1)
        }
        return offset
    }
}
