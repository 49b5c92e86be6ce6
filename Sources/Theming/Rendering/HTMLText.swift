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
            var rest = utf8[...]
            while let index = rest.firstIndex(where: isSpecial) {
                output.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<index]))
                output.append(contentsOf: (reference(for: utf8[index]) ?? "").utf8)
                rest = rest[(index + 1)...]
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: rest))
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "?")...: false
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }

    private static func reference(for byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
