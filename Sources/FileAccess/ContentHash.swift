/// A number that differs, but for one chance in 2⁶⁴, when bytes differ: XXH64 with the seed 0.
///
/// Tells accidents and edits apart from no change, and is no protection against somebody who looks for a collision.
/// Source: https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md
package struct ContentHash: Hashable, Sendable {
    package let number: UInt64

    private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
    private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
    private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
    private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

    package init(number: UInt64) {
        self.number = number
    }

    package init(of bytes: borrowing [UInt8]) {
        number = bytes.withUnsafeBytes(Self.hash)
    }

    package init(of text: String) {
        var text = text
        number = text.withUTF8 { Self.hash(UnsafeRawBufferPointer($0)) }
    }

    /// Of two hashes in a row.
    package func followed(by other: ContentHash) -> ContentHash {
        withUnsafeBytes(of: (number.littleEndian, other.number.littleEndian)) { ContentHash(number: Self.hash($0)) }
    }

    private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        let stripesEnd = bytes.count & ~31
        var hash = stripesEnd == 0 ? prime5 : hashOfStripes(bytes, upTo: stripesEnd)
        hash &+= UInt64(bytes.count)
        var offset = stripesEnd
        while offset + 8 <= bytes.count {
            hash = rotated(hash ^ round(0, word(bytes, offset)), 27) &* prime1 &+ prime4
            offset += 8
        }
        if offset + 4 <= bytes.count {
            let half = UInt64(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
            hash = rotated(hash ^ half &* prime1, 23) &* prime2 &+ prime3
            offset += 4
        }
        for byte in bytes[offset...] { hash = rotated(hash ^ UInt64(byte) &* prime5, 11) &* prime1 }
        hash = (hash ^ hash >> 33) &* prime2
        hash = (hash ^ hash >> 29) &* prime3
        return hash ^ hash >> 32
    }

    /// Four lanes of eight bytes, which the processor works on at the same time.
    private static func hashOfStripes(_ bytes: UnsafeRawBufferPointer, upTo end: Int) -> UInt64 {
        var lane1 = prime1 &+ prime2
        var lane2 = prime2
        var lane3: UInt64 = 0
        var lane4 = 0 &- prime1
        for offset in stride(from: 0, to: end, by: 32) {
            lane1 = round(lane1, word(bytes, offset))
            lane2 = round(lane2, word(bytes, offset + 8))
            lane3 = round(lane3, word(bytes, offset + 16))
            lane4 = round(lane4, word(bytes, offset + 24))
        }
        let sum = rotated(lane1, 1) &+ rotated(lane2, 7) &+ rotated(lane3, 12) &+ rotated(lane4, 18)
        return [lane1, lane2, lane3, lane4].reduce(sum) { ($0 ^ round(0, $1)) &* prime1 &+ prime4 }
    }

    private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
        rotated(lane &+ word &* prime2, 31) &* prime1
    }

    private static func rotated(_ number: UInt64, _ bits: UInt64) -> UInt64 {
        number &<< bits | number &>> (64 - bits)
    }

    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}
