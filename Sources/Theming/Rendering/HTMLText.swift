/// Plain text made safe for HTML elements and quoted attributes; works on UTF-8 bytes.
///
/// Comparing `Character`s would not do: `"` with a combining mark after it is another one, and would end the attribute.
package enum HTMLText {
    package static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
        var (text, utf8): (String, [UInt8]) = (text, [])
        utf8.reserveCapacity(text.utf8.count + 32)
        text.withUTF8 { forEachPiece(of: $0) { utf8.append(contentsOf: $0) } }
        return String(decoding: utf8, as: UTF8.self)
    }

    /// The runs between special characters, and the references in place of those, one after the other.
    @inline(__always)
    static func forEachPiece(of utf8: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var start = 0
        while let index = firstSpecial(in: utf8, from: start) {
            body(UnsafeBufferPointer(rebasing: utf8[start..<index]))
            reference(for: utf8[index]).withUTF8Buffer(body)
            start = index + 1
        }
        body(UnsafeBufferPointer(rebasing: utf8[start...]))
    }

    /// Copies a text that has no special characters; returns false for any other, of which it may copy some.
    ///
    /// Eight bytes are looked at while they are copied: most texts are short and have nothing special.
    ///
    /// - Parameter target: with room for the whole text.
    static func copy(plain utf8: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>) -> Bool {
        guard utf8.count >= 8 else {
            for (index, byte) in utf8.enumerated() {
                if isSpecial(byte) { return false }
                target[index] = byte
            }
            return true
        }
        let (source, target) = (UnsafeRawBufferPointer(utf8), UnsafeMutableRawPointer(target))
        // The last eight bytes, some of which are copied once more.
        let last = source.count &- 8
        var found = copyEight(from: source, to: target, at: last)
        var index = 0
        while index < last {
            found |= copyEight(from: source, to: target, at: index)
            index &+= 8
        }
        return found & eachHighest == 0
    }

    /// Returns what ``specials(in:)`` has of the bytes.
    @inline(__always)
    private static func copyEight(
        from source: UnsafeRawBufferPointer,
        to target: UnsafeMutableRawPointer,
        at index: Int
    ) -> UInt64 {
        let bytes = source.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        target.storeBytes(of: bytes, toByteOffset: index, as: UInt64.self)
        return specials(in: bytes)
    }

    /// Eight bytes are looked at together, the last ones with some before them.
    private static func firstSpecial(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let bytes = UnsafeRawBufferPointer(utf8)
        var index = start
        while index < bytes.count {
            let end = min(index + 8, bytes.count)
            if end < 8 || specials(in: bytes.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self)) & eachHighest != 0
            {
                for position in index..<end where isSpecial(bytes[position]) { return position }
            }
            index = end
        }
        return nil
    }

    /// The highest bit of each of eight bytes that may be special, as `#` may be; the other bits say nothing.
    private static func specials(in bytes: UInt64) -> UInt64 {
        // 0x22, 0x26 and 0x27 differ from 0x22 in 0x05 at most; 0x3C and 0x3E in 0x02.
        zeros(in: bytes & 0xFAFA_FAFA_FAFA_FAFA ^ 0x2222_2222_2222_2222)
            | zeros(in: bytes & 0xFDFD_FDFD_FDFD_FDFD ^ 0x3C3C_3C3C_3C3C_3C3C)
    }

    private static func zeros(in bytes: UInt64) -> UInt64 {
        (bytes &- 0x0101_0101_0101_0101) & ~bytes
    }

    private static let eachHighest: UInt64 = 0x8080_8080_8080_8080

    /// A bit for each byte below 64 that is special; no other is.
    private static let special: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 64 && special >> UInt64(byte) & 1 != 0
    }

    private static func reference(for byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }
}
