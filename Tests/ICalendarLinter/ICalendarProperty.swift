/// A content line as a reader understands it.
package struct ICalendarProperty: Sendable {
    /// Of its first physical line, from 1.
    package let line: Int
    /// In upper case.
    package let name: String
    /// Names in upper case, values without quotes and decoded as RFC 6868 §3.2 says.
    package let parameters: [String: String]
    /// The value as written, escapes included.
    package let rawValue: String

    /// The value as TEXT, unescaped. Source: RFC 5545 §3.3.11.
    package var text: String { Self.unescaped(rawValue.utf8[...]) }

    /// The value as a list of TEXT.
    package var texts: [String] {
        var texts: [String] = []
        var start = rawValue.utf8.startIndex
        var isEscaped = false
        for index in rawValue.utf8.indices {
            let byte = rawValue.utf8[index]
            if byte == UInt8(ascii: ","), !isEscaped {
                texts.append(Self.unescaped(rawValue.utf8[start..<index]))
                start = rawValue.utf8.index(after: index)
            }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        return texts + [Self.unescaped(rawValue.utf8[start...])]
    }

    private static func unescaped(_ value: Substring.UTF8View) -> String {
        decoded(Array(value), escape: UInt8(ascii: "\\")) { byte in
            byte == UInt8(ascii: "n") || byte == UInt8(ascii: "N") ? 0x0A : byte
        }
    }

    /// Replaces each escape byte and the one after it by what `meaning` makes of the second.
    static func decoded(_ bytes: [UInt8], escape: UInt8, meaning: (UInt8) -> UInt8?) -> String {
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == escape, index + 1 < bytes.count, let byte = meaning(bytes[index + 1]) {
                result.append(byte)
                index += 2
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
