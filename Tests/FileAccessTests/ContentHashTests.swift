import FileAccess
import Testing

@Suite("Content hashes")
struct ContentHashTests {
    /// Computed with xxhsum 0.8.1 (`xxhsum -H1`).
    @Test(
        "They are XXH64",
        arguments: [
            ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
            ("0123456", 0x97EE_4FE4_A0FF_4DFA), ("0123456789abcdef0123456789abcde", 0x1FDF_C63F_EBAC_FDE7),
            ("0123456789abcdef0123456789abcdef", 0x642A_9495_8E71_E6C5),
            (String(repeating: "Köln, 19:00 Uhr\n", count: 100), 0x572A_45C8_715D_40AF),
        ] as [(String, UInt64)]
    )
    func knownValues(text: String, hash: UInt64) {
        #expect(ContentHash(of: Array(text.utf8)).number == hash)
        #expect(ContentHash(of: text).number == hash)
    }

    @Test("One after another is the hash of both, in little-endian order")
    func sequence() {
        let (first, second) = (ContentHash(number: 0x0706_0504_0302_0100), ContentHash(number: 0x0F0E_0D0C_0B0A_0908))
        #expect(first.followed(by: second) == ContentHash(of: (0..<16).map { UInt8($0) }))
        #expect(first.followed(by: second) != second.followed(by: first))
    }

    @Test("Every single bit counts", arguments: [1, 4, 8, 31, 32, 33, 100])
    func bits(size: Int) {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
        var hashes: Set<ContentHash> = [ContentHash(of: bytes)]
        for index in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[index] ^= 1 << bit
                hashes.insert(ContentHash(of: changed))
            }
        }
        #expect(hashes.count == size * 8 + 1)
    }
}
