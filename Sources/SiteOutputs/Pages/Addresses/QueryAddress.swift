import Theming

/// An address with a query, every value of which is percent-encoded (RFC 3986 §2.1).
struct QueryAddress: Sendable {
    let text: String

    init(_ base: String, _ query: KeyValuePairs<String, String>) {
        var bytes = Array(base.utf8)
        bytes.reserveCapacity(256)
        var sign = UInt8(ascii: "?")
        for (key, value) in query {
            bytes.append(sign)
            bytes.append(contentsOf: key.utf8)
            bytes.append(UInt8(ascii: "="))
            value.appendPercentEncoded(to: &bytes)
            sign = UInt8(ascii: "&")
        }
        text = String(decoding: bytes, as: UTF8.self)
    }
}

extension PageText {
    /// All but the unreserved characters of RFC 3986 §2.3 as `%` and two digits per byte.
    mutating func append(percentEncoding text: String) {
        appendPlain(capacity: 3 * text.utf8.count) { buffer in
            var count = 0
            for byte in text.utf8 {
                if byte.isUnreserved {
                    buffer[count] = byte
                    count += 1
                } else {
                    buffer[count] = UInt8(ascii: "%")
                    buffer[count + 1] = byte.highHexDigit
                    buffer[count + 2] = byte.lowHexDigit
                    count += 3
                }
            }
            return count
        }
    }
}

extension String {
    /// All but the unreserved characters of RFC 3986 §2.3, and those in `others`, as `%` and two digits per byte.
    func percentEncoded(except others: String = "") -> String {
        let isPlain = utf8.withContiguousStorageIfAvailable {
            $0.allSatisfy { $0.isUnreserved || others.utf8.contains($0) }
        }
        if isPlain == true { return self }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count + 16)
        appendPercentEncoded(except: others, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    fileprivate func appendPercentEncoded(except others: String = "", to bytes: inout [UInt8]) {
        for byte in utf8 {
            if byte.isUnreserved || !others.isEmpty && others.utf8.contains(byte) {
                bytes.append(byte)
            } else {
                bytes.append(UInt8(ascii: "%"))
                bytes.append(byte.highHexDigit)
                bytes.append(byte.lowHexDigit)
            }
        }
    }
}

extension UInt8 {
    fileprivate var isUnreserved: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    fileprivate var highHexDigit: UInt8 { Self.hexDigit(self >> 4) }
    fileprivate var lowHexDigit: UInt8 { Self.hexDigit(self & 0xF) }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
