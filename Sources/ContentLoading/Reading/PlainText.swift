/// Tells in one pass that bytes are a text as nearly all files hold one, in which nothing has to be looked for.
struct PlainText {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0

    /// Whether the bytes are UTF-8, without a carriage return, any other refused control character, or a byte order mark.
    static func isPlain(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var scan = PlainText(bytes: bytes)
        return scan.reachesEnd() && !(bytes.first == 0xEF && bytes.starts(with: "\u{FEFF}".utf8))
    }

    private init(bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    private mutating func reachesEnd() -> Bool {
        while offset < bytes.count {
            skipUsual()
            guard offset < bytes.count else { break }
            let length = lengthOfScalar()
            guard length > 0 else { return false }
            offset += length
        }
        return true
    }

    /// Goes on as long as there are printable ASCII, line ends, and letters of two bytes from `Ã` on: nearly always.
    ///
    /// Eight bytes at a time, and nothing depends on which of these they are, so that processors need not guess. The highest
    /// bit of each byte tells what it is.
    private mutating func skipUsual() {
        let (each, highest): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        // Whether the first of the eight bytes is the second of a letter.
        var isWithinLetter: UInt64 = 0
        while bytes.count - offset >= 8 {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            let low = word & ~highest
            // Adding 0x80 - n to a byte below 0x80 sets its highest bit where it is n or more.
            let isNoControl = low &+ each &* (0x80 - 0x20)
            let isDelete = low &+ each
            let isNoLineEnd = (low ^ each &* 0x0A) &+ each &* 0x7F
            let isRefused = ~word & (~isNoControl & isNoLineEnd | isDelete)
            let (second, third) = (word << 1, word << 2)
            let beginsTwo = word & second & ~third
            let beginsC3 = (word & (each &* 0x1F)) &+ each &* (0x80 - 0x03)
            let continues = word & ~second & highest
            let isExpected = (beginsTwo & highest) << 8 | isWithinLetter
            let beginsOther = word & second & third | beginsTwo & ~beginsC3
            let others = (isRefused | beginsOther | (continues ^ isExpected)) & highest
            guard others == 0 else {
                offset += others.trailingZeroBitCount / 8
                break
            }
            isWithinLetter = (beginsTwo & highest) >> 56
            offset += 8
        }
        // Back to where the letter begins.
        if offset > 0, bytes[offset - 1] >= 0xC0 { offset -= 1 }
    }

    /// Of the scalar that begins here; 0 where none does (Unicode 15, table 3-7) or it is refused.
    private func lengthOfScalar() -> Int {
        switch bytes[offset] {
        case 0x09, 0x0A, 0x20..<0x7F: 1
        case 0xC2: continues(1, in: 0xA0...0xBF) ? 2 : 0
        case 0xC3...0xDF: continues(1) ? 2 : 0
        case 0xE0: continues(1, in: 0xA0...0xBF) && continues(2) ? 3 : 0
        case 0xE2: continues(1) && continues(2) && !isLineBreak ? 3 : 0
        case 0xED: continues(1, in: 0x80...0x9F) && continues(2) ? 3 : 0
        case 0xEF: continues(1) && continues(2) && !isNoncharacter ? 3 : 0
        case 0xE1...0xEF: continues(1) && continues(2) ? 3 : 0
        case 0xF0: continues(1, in: 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
        case 0xF1...0xF3: continues(1) && continues(2) && continues(3) ? 4 : 0
        case 0xF4: continues(1, in: 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
        default: 0
        }
    }

    private func continues(_ distance: Int, in range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
        offset + distance < bytes.count && range.contains(bytes[offset + distance])
    }

    /// U+2028 or U+2029, which begin with E2.
    private var isLineBreak: Bool { bytes[offset + 1] == 0x80 && (0xA8...0xA9).contains(bytes[offset + 2]) }

    /// U+FFFE or U+FFFF, which begin with EF.
    private var isNoncharacter: Bool { bytes[offset + 1] == 0xBF && bytes[offset + 2] >= 0xBE }
}
