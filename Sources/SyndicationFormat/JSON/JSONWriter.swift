/// Writes JSON as UTF-8 bytes, without spaces and with keys in the order of the calls.
///
/// The result may stand inside an HTML `<script>` element: `<`, U+2028 and U+2029 are escaped. It is up to the caller
/// to end what was begun and to give each member of an object a key. Source: RFC 8259.
public struct JSONWriter: ~Copyable {
    private var written: WrittenBytes

    /// Whether the next key or element follows another one.
    private var needsComma = false

    /// What `write` writes.
    ///
    /// - Parameter size: what is expected, in bytes; a guess that is too small only costs time.
    public static func bytes(expecting size: Int = 0, _ write: (inout JSONWriter) -> Void) -> [UInt8] {
        WrittenBytes.bytes(expecting: size) { written in
            var json = JSONWriter(written)
            write(&json)
            return json.written
        }
    }

    private init(_ written: consuming WrittenBytes) {
        self.written = written
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
        key.withUTF8Buffer { utf8 in
            assert(!utf8.contains(where: Self.stops.contains))
            written.append(room: utf8.count + 3) { room in
                room[0] = UInt8(ascii: "\"")
                UnsafeMutableRawBufferPointer(rebasing: room[1...]).copyMemory(from: UnsafeRawBufferPointer(utf8))
                room[utf8.count + 1] = UInt8(ascii: "\"")
                room[utf8.count + 2] = UInt8(ascii: ":")
                return utf8.count + 3
            }
        }
        needsComma = false
    }

    /// Writes members of an object that are always the same.
    ///
    /// - Parameter json: as they stand in the result, divided by commas.
    public mutating func members(_ json: StaticString) {
        separate()
        written.append(json)
    }

    public mutating func string(_ value: String) {
        value.withContiguousUTF8 { quote($0) }
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
        written.append(bracket)
        needsComma = false
    }

    private mutating func end(_ bracket: UInt8) {
        written.append(bracket)
        needsComma = true
    }

    private mutating func literal(_ text: String) {
        separate()
        text.withContiguousUTF8 { written.append($0) }
    }

    private mutating func separate() {
        if needsComma { written.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func quote(_ utf8: UnsafeBufferPointer<UInt8>) {
        separate()
        written.append(UInt8(ascii: "\""))
        append(escaping: utf8)
        written.append(UInt8(ascii: "\""))
    }

    /// - Parameter write: puts at most `capacity` bytes into the buffer, without any that is escaped; returns how many.
    mutating func plain(capacity: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
        separate()
        written.append(UInt8(ascii: "\""))
        written.append(room: capacity) { $0.withMemoryRebound(to: UInt8.self, write) }
        written.append(UInt8(ascii: "\""))
    }

    /// Control characters, quotation mark and backslash (RFC 8259 §7); `<`, which could end a script element; and the
    /// byte that begins U+2028 and U+2029, which end a line in older JavaScript.
    private static var stops: ByteSet {
        ByteSet(controls: .max, BytePair("\"", "\""), BytePair("\\", "<"), BytePair(firstOfSeparator))
    }
    private static var firstOfSeparator: UInt8 { 0xE2 }

    private mutating func append(escaping utf8: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < utf8.count {
            written.append(room: Self.longestStep) { Self.escape(utf8, from: &index, into: $0) }
        }
    }

    /// Eight bytes as they are and a spelling, which is written as eight.
    private static let longestStep = 16

    /// Writes as much as there is room for.
    ///
    /// - Returns: how many bytes were written.
    private static func escape(
        _ utf8: UnsafeBufferPointer<UInt8>,
        from index: inout Int,
        into room: UnsafeMutableRawBufferPointer
    ) -> Int {
        let (stops, spellings) = (stops, spellings)
        let (full, lastEight) = (room.count - longestStep, utf8.count - 8)
        var (next, count) = (index, 0)
        while count <= full {
            if next <= lastEight {
                // What is behind a stop is overwritten.
                let eight = utf8.eight(at: next)
                room.storeBytes(of: eight.littleEndian, toByteOffset: count, as: UInt64.self)
                guard let clear = stops.clearCount(of: eight) else {
                    next &+= 8
                    count &+= 8
                    continue
                }
                next &+= clear
                count &+= clear
            } else if next == utf8.count {
                break
            }
            let byte = utf8[next]
            let isSeparator = byte == firstOfSeparator && utf8.hasSeparator(at: next)
            let spelling =
                isSeparator ? JSONSpelling(escaping: 0x2000 | UInt16(utf8[next + 2] & 0x3F)) : spellings[Int(byte)]
            room.storeBytes(of: spelling.text.littleEndian, toByteOffset: count, as: UInt64.self)
            count &+= spelling.length
            next &+= isSeparator ? 3 : 1
        }
        index = next
        return count
    }

    /// How each byte is written, those of U+2028 and U+2029 excepted.
    private static let spellings = (0...UInt8.max).map { byte in
        let isEscaped = stops.contains(byte) && byte != firstOfSeparator
        return isEscaped ? JSONSpelling(escaping: UInt16(byte)) : JSONSpelling(text: UInt64(byte), length: 1)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether U+2028 or U+2029 begins there.
    fileprivate func hasSeparator(at index: Int) -> Bool {
        has(0xE2, 0x80, 0xA8, at: index) || has(0xE2, 0x80, 0xA9, at: index)
    }
}
