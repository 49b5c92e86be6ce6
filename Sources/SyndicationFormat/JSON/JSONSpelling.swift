/// How one character is written in a JSON string.
struct JSONSpelling {
    /// The first byte is the lowest.
    let text: UInt64
    /// In bytes.
    let length: Int
}

extension JSONSpelling {
    /// - Parameter scalar: below U+10000. Source: RFC 8259 §7.
    init(escaping scalar: UInt16) {
        switch scalar {
        case 0x0A: self.init(escape: "n")
        case 0x0D: self.init(escape: "r")
        case 0x09: self.init(escape: "t")
        case 0x22: self.init(escape: "\"")
        case 0x5C: self.init(escape: "\\")
        default:
            self.init(escape: "u")
            for shift in stride(from: UInt16(12), through: 0, by: -4) { append(Self.hexDigit(scalar >> shift & 0xF)) }
        }
    }

    private init(escape letter: Unicode.Scalar) {
        self.init(text: UInt64(UInt8(ascii: "\\")), length: 1)
        append(UInt8(ascii: letter))
    }

    private mutating func append(_ byte: UInt8) {
        self = Self(text: text | UInt64(byte) << UInt64(length * 8), length: length + 1)
    }

    private static func hexDigit(_ value: UInt16) -> UInt8 {
        UInt8(value) + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
    }
}
