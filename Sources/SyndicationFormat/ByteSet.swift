/// A set of byte values, quick to ask where it is a constant: control characters, and three pairs of others.
struct ByteSet {
    /// A bit for each control character.
    private let controls: UInt32
    private let pairs: (BytePair, BytePair, BytePair)

    @inline(__always)
    init(controls: UInt32, _ first: BytePair, _ second: BytePair, _ third: BytePair) {
        self.controls = controls
        pairs = (first, second, third)
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        if byte < 0x20 { return controls &>> UInt32(byte) & 1 != 0 }
        return pairs.0.contains(byte) || pairs.1.contains(byte) || pairs.2.contains(byte)
    }

    /// How many bytes from the lowest on are no members for certain, where the next one may be one; nil where none is one.
    @inline(__always)
    func clearCount(of eight: UInt64) -> Int? {
        let controls = (eight &- 0x2020_2020_2020_2020) & ~eight
        let others = pairs.0.places(in: eight) | pairs.1.places(in: eight) | pairs.2.places(in: eight)
        let members = (controls | others) & 0x8080_8080_8080_8080
        return members == 0 ? nil : members.trailingZeroBitCount / 8
    }
}

/// Two bytes, or one that is named twice.
struct BytePair {
    private let one: UInt8
    private let other: UInt8

    @inline(__always)
    init(_ one: Unicode.Scalar, _ other: Unicode.Scalar) {
        self.one = UInt8(ascii: one)
        self.other = UInt8(ascii: other)
    }

    @inline(__always)
    init(_ byte: UInt8) {
        (one, other) = (byte, byte)
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool { byte == one || byte == other }

    /// The highest bit of each byte that is one of both, of those that differ from them in the same bits only, and of some
    /// above such a byte; other bits mean nothing.
    @inline(__always)
    func places(in eight: UInt64) -> UInt64 {
        let mask = ~(one ^ other)
        let differences = eight & Self.eight(mask) ^ Self.eight(one & mask)
        return (differences &- Self.eight(0x01)) & ~differences
    }

    @inline(__always)
    private static func eight(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
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
