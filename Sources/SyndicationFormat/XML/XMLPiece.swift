/// What text is made of when it is written as XML; characters that XML forbids are no piece.
enum XMLPiece {
    case run(UnsafeBufferPointer<UInt8>)
    /// A character that needs care where it is written.
    case special(UInt8)
}

/// The bytes at which a run may have to end.
struct XMLStops {
    fileprivate let bytes: ByteSet

    /// C0 controls but TAB, LF and CR; the byte that begins U+FFFE and U+FFFF is the other one. Source: XML 1.0 §2.2.
    fileprivate static var forbiddenControls: UInt32 { ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0D) }
    fileprivate static var firstOfNoncharacters: UInt8 { 0xEF }

    static var inText: XMLStops {
        XMLStops(
            bytes: ByteSet(
                controls: forbiddenControls,
                BytePair("&", "&"),
                BytePair("<", ">"),
                BytePair(firstOfNoncharacters)
            )
        )
    }
    /// Line breaks and tabs too, which parsers would make spaces (XML 1.0 §3.3.3).
    static var inAttributes: XMLStops {
        XMLStops(
            bytes: ByteSet(controls: .max, BytePair("&", "\""), BytePair("<", ">"), BytePair(firstOfNoncharacters))
        )
    }
    static var inCDATA: XMLStops {
        XMLStops(
            bytes: ByteSet(
                controls: forbiddenControls,
                BytePair("]", "]"),
                BytePair(firstOfNoncharacters),
                BytePair(firstOfNoncharacters)
            )
        )
    }

    /// Whether the byte, which is one of these, stands for something that XML forbids.
    fileprivate static func isForbidden(_ byte: UInt8) -> Bool {
        byte == firstOfNoncharacters || byte < 0x20 && forbiddenControls &>> UInt32(byte) & 1 != 0
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Calls `body` with the pieces of UTF-8 in order.
    @inline(__always)
    func forEachPiece(_ stops: XMLStops, _ body: (XMLPiece) -> Void) {
        var runStart = 0
        var index = 0
        while true {
            index = firstIndex(from: index, in: stops.bytes)
            guard index < count else { break }
            let byte = self[index]
            if byte == 0xEF, !isNoncharacter(at: index) {
                index += 1
                continue
            }
            if index > runStart { body(.run(UnsafeBufferPointer(rebasing: self[runStart..<index]))) }
            if !XMLStops.isForbidden(byte) { body(.special(byte)) }
            index += byte == 0xEF ? 3 : 1
            runStart = index
        }
        if index > runStart { body(.run(UnsafeBufferPointer(rebasing: self[runStart..<index]))) }
    }

    @inline(__always)
    private func isNoncharacter(at index: Int) -> Bool {
        has(0xEF, 0xBF, 0xBE, at: index) || has(0xEF, 0xBF, 0xBF, at: index)
    }
}
