/// Counts lines and columns up to a place in the source that only ever moves forward, so that all positions of a
/// document together cost one pass.
struct PositionTracker {
    private let source: [UInt8]
    private var offset = 0
    private(set) var position = SourcePosition(line: 1, column: 1)

    init(source: [UInt8]) {
        self.source = source
    }

    /// An offset behind the one reached leaves the position where it is.
    mutating func advance(to target: Int) {
        while offset < min(target, source.count) { step() }
    }

    /// Goes to the start of `line` and returns its offset.
    mutating func advance(toLine line: Int) -> Int {
        while position.line < line, offset < source.count { step() }
        return offset
    }

    private mutating func step() {
        let byte = source[offset]
        offset += 1
        if SourceBytes.isLineEnd(byte) {
            if byte == UInt8(ascii: "\r"), offset < source.count, source[offset] == UInt8(ascii: "\n") { offset += 1 }
            position = SourcePosition(line: position.line + 1, column: 1)
        } else if byte & 0xC0 != 0x80 {
            position.column += 1
        }
    }
}
