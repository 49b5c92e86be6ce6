/// What text is made of when it is written as XML; characters that XML forbids are no piece.
enum XMLPiece {
    case run(UnsafeBufferPointer<UInt8>)
    /// A character that needs care where it is written.
    case special(UInt8)
}

/// The bytes at which a run may have to end.
struct XMLStops {
    fileprivate let bytes: ByteSet

    /// C0 controls but TAB, LF and CR, and the byte that begins U+FFFE and U+FFFF. Source: XML 1.0 §2.2.
    fileprivate static let forbidden = ByteSet(forbiddenBytes)
    private static let forbiddenBytes: [UInt8] = Array(0x00...0x08) + [0x0B, 0x0C, 0xEF] + Array(0x0E...0x1F)

    static let inText = XMLStops(bytes: ByteSet(forbiddenBytes + "&<>".utf8))
    /// Line breaks and tabs too, which parsers would make spaces (XML 1.0 §3.3.3).
    static let inAttributes = XMLStops(bytes: ByteSet(forbiddenBytes + "&<>\"\t\n\r".utf8))
    static let inCDATA = XMLStops(bytes: ByteSet(forbiddenBytes + "]".utf8))
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
            if !XMLStops.forbidden.contains(byte) { body(.special(byte)) }
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
