/// The ASCII characters that a value's type escapes, and with them the bytes at which a run may have to end.
struct EscapedCharacters {
    /// By byte: whether it may begin something else than a run.
    private let stops: [Bool]

    init(_ characters: StaticString) {
        // Control characters but TAB, DEL, and the bytes that begin NEL, C1 and the Unicode separators.
        let others: [UInt8] = [0x7F, 0xC2, 0xE2]
        let escaped = characters.withUTF8Buffer(Array.init)
        stops = (0...UInt8.max).map { byte in
            byte < 0x20 && byte != 0x09 || others.contains(byte) || escaped.contains(byte)
        }
    }

    /// The place of the first such byte from `start` on; the end where there is none.
    @inline(__always)
    func firstStop(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        stops.withUnsafeBufferPointer { stops in
            var index = start
            while index < utf8.count, !stops[Int(utf8[index])] { index += 1 }
            return index
        }
    }
}

extension EscapedCharacters {
    /// Source: RFC 5545 §3.3.11.
    static let inText = EscapedCharacters("\\;,")
    /// Source: RFC 6868 §3.1.
    static let inParameters = EscapedCharacters("^\"")
    static let none = EscapedCharacters("")
}
