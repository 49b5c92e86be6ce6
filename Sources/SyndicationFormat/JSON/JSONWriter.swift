/// Writes JSON as UTF-8 bytes, without spaces and with keys in the order of the calls.
///
/// The result may stand inside an HTML `<script>` element: `<`, U+2028 and U+2029 are escaped. It is up to the caller
/// to end what was begun and to give each member of an object a key. Source: RFC 8259.
public struct JSONWriter: Sendable {
    /// What has been written so far.
    public private(set) var bytes: [UInt8] = []

    /// Whether the next key or element follows another one.
    private var needsComma = false

    /// - Parameter capacity: the expected size in bytes; a guess that is too small only costs time.
    public init(reservingCapacity capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    public mutating func beginObject() { begin(UInt8(ascii: "{")) }

    public mutating func endObject() { end(UInt8(ascii: "}")) }

    public mutating func beginArray() { begin(UInt8(ascii: "[")) }

    public mutating func endArray() { end(UInt8(ascii: "]")) }

    /// Writes a member's key, which the member's value has to follow.
    public mutating func key(_ key: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        key.withUTF8Buffer { append(escaping: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    public mutating func string(_ value: String) {
        var value = value
        value.withUTF8 { quote($0) }
    }

    /// - Parameter utf8: valid UTF-8.
    public mutating func string(utf8: [UInt8]) {
        utf8.withUnsafeBufferPointer { quote($0) }
    }

    public mutating func number(_ value: Int) {
        literal(String(value))
    }

    /// Writes the shortest decimal that reads back as the same number; `null` for infinities and NaN, which JSON lacks.
    public mutating func number(_ value: Double) {
        literal(value.isFinite ? String(value) : "null")
    }

    public mutating func boolean(_ value: Bool) {
        literal(value ? "true" : "false")
    }
}

extension JSONWriter {
    private mutating func begin(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func end(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func literal(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func quote(_ utf8: UnsafeBufferPointer<UInt8>) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        append(escaping: utf8)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Control characters, quotation mark and backslash (RFC 8259 §7); `<`, which could end a script element; and the
    /// byte that begins U+2028 and U+2029, which end a line in older JavaScript.
    private static let stops = ByteSet(Array(0x00...0x1F) + [0xE2] + "\"\\<".utf8)

    private mutating func append(escaping utf8: UnsafeBufferPointer<UInt8>) {
        var runStart = 0
        for index in utf8.indices where Self.stops.contains(utf8[index]) {
            let isSeparator = utf8.has(0xE2, 0x80, 0xA8, at: index) || utf8.has(0xE2, 0x80, 0xA9, at: index)
            guard utf8[index] != 0xE2 || isSeparator else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[runStart..<index]))
            appendEscape(isSeparator ? 0x2000 | UInt16(utf8[index + 2] & 0x3F) : UInt16(utf8[index]))
            runStart = index + (isSeparator ? 3 : 1)
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[runStart...]))
    }

    private mutating func appendEscape(_ scalar: UInt16) {
        bytes.append(UInt8(ascii: "\\"))
        switch scalar {
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x22, 0x5C: bytes.append(UInt8(truncatingIfNeeded: scalar))
        default:
            bytes.append(UInt8(ascii: "u"))
            for shift in [12, 8, 4, 0] as [UInt16] {
                let digit = UInt8(truncatingIfNeeded: scalar >> shift & 0xF)
                bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
            }
        }
    }
}
