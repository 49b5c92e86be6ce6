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
    ///
    /// - Parameter key: without characters that JSON escapes.
    public mutating func key(_ key: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        key.withUTF8Buffer { utf8 in
            assert(!utf8.contains(where: Self.stops.contains))
            bytes.append(contentsOf: utf8)
        }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes members of an object that are always the same.
    ///
    /// - Parameter json: as they stand in the result, divided by commas.
    public mutating func members(_ json: StaticString) {
        separate()
        json.withUTF8Buffer { bytes.append(contentsOf: $0) }
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

    /// - Parameter write: puts at most `capacity` bytes into the buffer, without any that is escaped; returns how many.
    mutating func plain(capacity: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer in
            let count = write(buffer)
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<count]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Control characters, quotation mark and backslash (RFC 8259 §7); `<`, which could end a script element; and the
    /// byte that begins U+2028 and U+2029, which end a line in older JavaScript.
    private static let stops = ByteSet(Array(0x00...0x1F) + [0xE2] + "\"\\<".utf8)

    private mutating func append(escaping utf8: UnsafeBufferPointer<UInt8>) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: utf8.count * Self.longestEscape + 8) { buffer in
            let count = Self.escape(utf8, into: UnsafeMutableRawBufferPointer(buffer))
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<count]))
        }
    }

    private static let longestEscape = 6

    /// - Parameter buffer: with eight bytes more than the longest result has.
    /// - Returns: the length of the result.
    private static func escape(_ utf8: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let stops = stops
        var (index, count) = (0, 0)
        while index < utf8.count {
            if index &+ 8 <= utf8.count {
                // What is behind a stop is overwritten.
                let eight = utf8.eight(at: index)
                buffer.storeBytes(of: eight.littleEndian, toByteOffset: count, as: UInt64.self)
                let clear = stops.clearCount(of: eight)
                index &+= clear ?? 8
                count &+= clear ?? 8
                if clear == nil { continue }
            }
            let byte = utf8[index]
            let isSeparator = utf8.has(0xE2, 0x80, 0xA8, at: index) || utf8.has(0xE2, 0x80, 0xA9, at: index)
            if isSeparator || stops.contains(byte) && byte != 0xE2 {
                let escape = escape(isSeparator ? 0x2000 | UInt16(utf8[index + 2] & 0x3F) : UInt16(byte))
                buffer.storeBytes(of: escape.text.littleEndian, toByteOffset: count, as: UInt64.self)
                count &+= escape.length
                index &+= isSeparator ? 3 : 1
            } else {
                buffer[count] = byte
                count &+= 1
                index &+= 1
            }
        }
        return count
    }

    /// The escape's text, its first byte the lowest, and its length in bytes.
    @inline(__always)
    private static func escape(_ scalar: UInt16) -> (text: UInt64, length: Int) {
        let backslash = UInt64(UInt8(ascii: "\\"))
        switch scalar {
        case 0x0A: return (backslash | UInt64(UInt8(ascii: "n")) << 8, 2)
        case 0x0D: return (backslash | UInt64(UInt8(ascii: "r")) << 8, 2)
        case 0x09: return (backslash | UInt64(UInt8(ascii: "t")) << 8, 2)
        case 0x22, 0x5C: return (backslash | UInt64(scalar) << 8, 2)
        default:
            let digits = hexDigit(scalar >> 12) | hexDigit(scalar >> 8) << 8 | hexDigit(scalar >> 4) << 16
            let start = backslash | UInt64(UInt8(ascii: "u")) << 8
            return (start | (digits | hexDigit(scalar) << 24) << 16, longestEscape)
        }
    }

    /// The digit of the lowest four bits.
    @inline(__always)
    private static func hexDigit(_ number: UInt16) -> UInt64 {
        let digit = UInt64(number & 0xF)
        return digit < 10 ? UInt64(UInt8(ascii: "0")) + digit : UInt64(UInt8(ascii: "a")) + digit - 10
    }
}
