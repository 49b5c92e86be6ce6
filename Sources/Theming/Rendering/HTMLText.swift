/// Plain text made safe for HTML elements and quoted attributes; works on UTF-8 bytes.
///
/// Comparing `Character`s would not do: `"` with a combining mark after it is another one, and would end the attribute.
package enum HTMLText {
    package static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { reference(for: $0) != nil }) else { return text }
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
            for index in utf8.indices {
                guard let reference = reference(for: utf8[index]) else { continue }
                output.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                output.append(contentsOf: reference.utf8)
                start = index + 1
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
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
