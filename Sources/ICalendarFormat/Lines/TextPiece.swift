/// What a content line's value is made of: runs that can be copied, and the characters between them that cannot.
enum TextPiece {
    case run(UnsafeBufferPointer<UInt8>)
    /// CR, LF, CRLF, VT, FF, NEL, LINE SEPARATOR or PARAGRAPH SEPARATOR: all of them end a line.
    case lineBreak
    /// One of the ASCII characters that the value's type escapes.
    case escaped(UInt8)
    /// Any other control character but TAB: RFC 5545 §3.3.11 excludes C0 and DEL, and C1 shows as boxes.
    case control
}

extension UnsafeBufferPointer<UInt8> {
    /// Calls `body` with the pieces of valid UTF-8 in order.
    @inline(__always)
    func forEachPiece(escaping escaped: EscapedCharacters, _ body: (TextPiece) -> Void) {
        var runStart = 0
        var index = 0
        while true {
            index = escaped.firstStop(in: self, from: index)
            guard index < count else { break }
            guard let (piece, length) = specialPiece(at: index) else {
                index += 1
                continue
            }
            if index > runStart { body(.run(UnsafeBufferPointer(rebasing: self[runStart..<index]))) }
            body(piece)
            index += length
            runStart = index
        }
        if index > runStart { body(.run(UnsafeBufferPointer(rebasing: self[runStart..<index]))) }
    }

    /// What begins at a byte that may stop a run, and its length in bytes; `nil` if the run goes on.
    @inline(__always)
    private func specialPiece(at index: Int) -> (TextPiece, length: Int)? {
        let byte = self[index]
        switch byte {
        case 0x0D:
            let isFollowedByLF = index + 1 < count && self[index + 1] == 0x0A
            return (.lineBreak, isFollowedByLF ? 2 : 1)
        case 0x0A...0x0C:
            return (.lineBreak, 1)
        case 0x00...0x1F, 0x7F:
            return (.control, 1)
        case 0xC2:
            guard self[index + 1] < 0xA0 else { return nil }
            return (self[index + 1] == 0x85 ? .lineBreak : .control, 2)
        case 0xE2:
            let isSeparator = self[index + 1] == 0x80 && (self[index + 2] == 0xA8 || self[index + 2] == 0xA9)
            return isSeparator ? (.lineBreak, 3) : nil
        default:
            return (.escaped(byte), 1)
        }
    }
}
