/// The ASCII characters that a value's type escapes, and with them the bytes at which a run may have to end.
struct EscapedCharacters {
    /// One bit for each byte value.
    private var stops: (UInt64, UInt64, UInt64, UInt64)

    init(_ characters: StaticString) {
        // Control characters but TAB, DEL, and the bytes that begin NEL, C1 and the Unicode separators.
        stops = (0xFFFF_FDFF, 1 << 63, 0, 1 << (0xC2 - 0xC0) | 1 << (0xE2 - 0xC0))
        characters.withUTF8Buffer { bytes in
            for byte in bytes {
                if byte < 0x40 { stops.0 |= 1 << UInt64(byte) } else { stops.1 |= 1 << UInt64(byte - 0x40) }
            }
        }
    }

    /// Whether the byte may begin something else than a run.
    @inline(__always)
    func mayStop(at byte: UInt8) -> Bool {
        let word =
            if byte < 0x80 {
                byte < 0x40 ? stops.0 : stops.1
            } else {
                byte < 0xC0 ? stops.2 : stops.3
            }
        return word &>> UInt64(byte & 0x3F) & 1 != 0
    }
}

extension EscapedCharacters {
    /// Source: RFC 5545 §3.3.11.
    static let inText = EscapedCharacters("\\;,")
    /// Source: RFC 6868 §3.1.
    static let inParameters = EscapedCharacters("^\"")
    static let none = EscapedCharacters("")
}
