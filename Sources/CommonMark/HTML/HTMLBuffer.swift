/// HTML being written, as bytes; the only place that escapes.
///
/// It has its memory to itself: an array is asked with each of the many small pieces whether it is shared.
struct HTMLBuffer: ~Copyable {
    private var memory: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// Of what is written, in bytes.
    private(set) var count = 0

    /// - Parameter capacity: in bytes; what is longer is copied once more.
    init(capacity: Int) {
        self.capacity = capacity
        memory = .allocate(capacity: capacity)
    }

    deinit {
        memory.deallocate()
    }

    var bytes: [UInt8] { Array(UnsafeBufferPointer(start: memory, count: count)) }

    @inline(__always)
    mutating func append(raw text: UnsafeBufferPointer<UInt8>) {
        guard let bytes = text.baseAddress else { return }
        makeRoom(for: text.count)
        (memory + count).initialize(from: bytes, count: text.count)
        count += text.count
    }

    private mutating func append(_ byte: UInt8) {
        makeRoom(for: 1)
        (memory + count).initialize(to: byte)
        count += 1
    }

    private mutating func makeRoom(for size: Int) {
        if capacity - count < size { grow(by: size) }
    }

    @inline(never)
    private mutating func grow(by size: Int) {
        let former = memory
        capacity = max(capacity * 2, count + size)
        memory = .allocate(capacity: capacity)
        memory.moveInitialize(from: former, count: count)
        former.deallocate()
    }

    /// In place, where the compiler knows how long the markup is: copying a few bytes takes less than a call.
    @inline(__always)
    mutating func append(_ markup: StaticString) {
        append(raw: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    mutating func append(_ number: Int) {
        if (0...9).contains(number) {
            append(UInt8(ascii: "0") + UInt8(number))
        } else {
            append(raw: "\(number)")
        }
    }

    private mutating func append(raw text: String) {
        var text = text
        text.withUTF8 { append(raw: $0) }
    }

    /// Puts a blank and an attribute, whose value is in need of no escapes, before what is written from an offset on.
    ///
    /// - Returns: how many bytes that is.
    mutating func insert(attribute name: StaticString, _ value: String, at offset: Int) -> Int {
        let length = " =\"\"".utf8.count + name.utf8CodeUnitCount + value.utf8.count
        let end = count
        makeRoom(for: length)
        (memory + offset + length).moveInitialize(from: memory + offset, count: end - offset)
        count = offset
        append(" ")
        append(name)
        append("=\"")
        append(raw: value)
        append("\"")
        count = end + length
        return length
    }

    /// Ends the line, unless one has just been ended.
    mutating func startLine() {
        if count > 0, memory[count - 1] != UInt8(ascii: "\n") { append(UInt8(ascii: "\n")) }
    }

    /// Escapes for text and for double-quoted attributes.
    mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while let special = Self.firstSpecial(in: UnsafeRawBufferPointer(text), from: start) {
            append(raw: UnsafeBufferPointer(rebasing: text[start..<special]))
            append(Self.escape(of: text[special]))
            start = special + 1
        }
        append(raw: UnsafeBufferPointer(rebasing: text[start...]))
    }

    private static func firstSpecial(in text: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var offset = start
        while offset + 8 <= text.count {
            let bytes = EightBytes(text, at: offset)
            // `"` and `&` differ in one bit only, and so do `<` and `>`.
            let places =
                bytes.places(of: UInt8(ascii: "\""), ignoring: 0x04)
                | bytes.places(of: UInt8(ascii: "<"), ignoring: 0x02)
            if places != 0 { return offset + EightBytes.first(of: places) }
            offset += 8
        }
        while offset < text.count {
            if text[offset] & ~0x04 == UInt8(ascii: "\"") || text[offset] & ~0x02 == UInt8(ascii: "<") { return offset }
            offset += 1
        }
        return nil
    }

    private static func escape(of byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        default: "&quot;"
        }
    }

    mutating func append(escaping text: String) {
        var text = text
        text.withUTF8 { append(escaping: $0) }
    }

    /// Escapes for `href` and `src`, as cmark does: percent escapes stay, what no address may hold becomes one.
    mutating func append(address: String) {
        // A copy is counted, even where it is only looked at.
        if address.utf8.withContiguousStorageIfAvailable({ append(address: $0) }) != nil { return }
        var address = address
        address.withUTF8 { append(address: $0) }
    }

    private mutating func append(address: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in address.indices where !Self.isSafeInAddress(address[index]) {
            append(raw: UnsafeBufferPointer(rebasing: address[start..<index]))
            appendAddressEscape(of: address[index])
            start = index + 1
        }
        append(raw: UnsafeBufferPointer(rebasing: address[start...]))
    }

    private mutating func appendAddressEscape(of byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "'"): append("&#x27;")
        default:
            append(UInt8(ascii: "%"))
            append(Self.hexadecimalDigit(byte >> 4))
            append(Self.hexadecimalDigit(byte & 0xF))
        }
    }

    private static func isSafeInAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "#")...UInt8(ascii: "%"),
            UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default:
            false
        }
    }

    private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
