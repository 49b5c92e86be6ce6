/// Plain text made safe for HTML elements and quoted attributes; works on UTF-8 bytes.
///
/// Comparing `Character`s would not do: `"` with a combining mark after it is another one, and would end the attribute.
package enum HTMLText {
    package static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
        var utf8: [UInt8] = []
        utf8.reserveCapacity(text.utf8.count + 32)
        append(text, to: &utf8)
        return String(decoding: utf8, as: UTF8.self)
    }

    /// Copies the runs between special characters.
    package static func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for index in utf8.indices where isSpecial(utf8[index]) {
                output.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                reference(for: utf8[index]).withUTF8Buffer { output.append(contentsOf: $0) }
                start = index + 1
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
    }

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
