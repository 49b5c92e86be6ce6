/// Counts lines and columns up to a place in the source that moves forward, so that all positions of a document
/// together cost one pass at most; it goes back for footnotes only, to the start of a line.
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
        guard offset < target else { return }
        position.column += lines.source.withUnsafeBytes { $0.countScalars(in: offset..<target) }
        offset = target
    }

    /// As `advance(to:)`, and goes back for an offset on an earlier line; other lines are not read.
    mutating func move(to target: Int) {
        let line = lines.line(of: target)
        if line != position.line {
            offset = lines.start(ofLine: line)
            position = SourcePosition(line: line, column: 1)
        }
        advance(to: target)
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
