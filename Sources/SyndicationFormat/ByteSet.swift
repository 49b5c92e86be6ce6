/// A set of byte values, quick to ask. Beside control characters it has at most five members.
struct ByteSet {
    private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    /// The members that are no control characters, each in all eight bytes; unused places repeat one.
    private var marks: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)

    init(_ members: some Sequence<UInt8>) {
        var marks: [UInt64] = []
        for byte in members {
            let bit: UInt64 = 1 << UInt64(byte & 0x3F)
            switch byte >> 6 {
            case 0: bits.0 |= bit
            case 1: bits.1 |= bit
            case 2: bits.2 |= bit
            default: bits.3 |= bit
            }
            if byte >= 0x20 { marks.append(UInt64(byte) * 0x0101_0101_0101_0101) }
        }
        precondition(marks.count <= 5)
        let all = marks + [UInt64](repeating: marks.first ?? 0, count: 5 - marks.count)
        self.marks = (all[0], all[1], all[2], all[3], all[4])
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        let word =
            if byte < 0x80 {
                byte < 0x40 ? bits.0 : bits.1
            } else {
                byte < 0xC0 ? bits.2 : bits.3
            }
        return word &>> UInt64(byte & 0x3F) & 1 != 0
    }

    /// How many bytes from the lowest on are no members for certain, where the next one may be one; nil where none is one.
    @inline(__always)
    func clearCount(of eight: UInt64) -> Int? {
        let controls = (eight &- 0x2020_2020_2020_2020) & ~eight
        let first = Self.zeros(eight ^ marks.0) | Self.zeros(eight ^ marks.1) | Self.zeros(eight ^ marks.2)
        let second = Self.zeros(eight ^ marks.3) | Self.zeros(eight ^ marks.4)
        let members = (controls | first | second) & 0x8080_8080_8080_8080
        return members == 0 ? nil : members.trailingZeroBitCount / 8
    }

    /// The highest bit of each byte that is 0, and of some above such a byte; other bits mean nothing.
    @inline(__always)
    private static func zeros(_ eight: UInt64) -> UInt64 { (eight &- 0x0101_0101_0101_0101) & ~eight }
}

extension UnsafeBufferPointer<UInt8> {
    /// The place of the first member from `start` on; the end where there is none.
    @inline(__always)
    func firstIndex(from start: Int, in set: ByteSet) -> Int {
        var index = start
        while index &+ 8 <= count {
            guard let clear = set.clearCount(of: eight(at: index)) else {
                index &+= 8
                continue
            }
            index &+= clear
            if set.contains(self[index]) { return index }
            index &+= 1
        }
        while index < count, !set.contains(self[index]) { index &+= 1 }
        return index
    }

    /// Eight bytes that follow one another, the first one the lowest.
    @inline(__always)
    func eight(at index: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// Whether these bytes follow one another from `index`.
    @inline(__always)
    func has(_ first: UInt8, _ second: UInt8, _ third: UInt8, at index: Int) -> Bool {
        index + 2 < count && self[index] == first && self[index + 1] == second && self[index + 2] == third
    }
}
