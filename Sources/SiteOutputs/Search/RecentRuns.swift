/// Remembers which words the latest runs were: those that come again and again need not be folded and looked up each time.
struct RecentRuns {
    private struct Entry {
        var key = SearchRuns.Key()
        var word: UInt32 = 0
    }

    private static let slotBits = 11
    /// One run each, the latest of those that belong into the slot.
    private var slots = [Entry](repeating: Entry(), count: 1 << slotBits)

    /// The number of the run's only word; nil where it is not remembered.
    @inline(__always)
    func word(of key: SearchRuns.Key) -> UInt32? {
        let entry = slots[Self.slot(of: key)]
        return entry.key == key ? entry.word : nil
    }

    mutating func remember(_ word: Int, of key: SearchRuns.Key) {
        slots[Self.slot(of: key)] = Entry(key: key, word: UInt32(word))
    }

    /// Multiplies with odd numbers of many bits and takes the highest bits, which depend on all others.
    @inline(__always)
    private static func slot(of key: SearchRuns.Key) -> Int {
        let product =
            (key.first &* 0x9E37_79B9_7F4A_7C15) ^ ((key.second ^ key.third) &* 0xC2B2_AE3D_27D4_EB4F)
        return Int(product >> UInt64(64 - slotBits))
    }
}
