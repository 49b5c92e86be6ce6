/// Numbers words in the order in which they come, without making a `String` of each. Words are bytes in UTF-8 with zeros up
/// to the next full eight.
struct WordNumbers {
    /// The words one after the other.
    private var text: [UInt64] = []
    /// Where each word begins in ``text``, and where the last one ends.
    private var starts: [UInt32] = [0]
    private var hashes: [UInt32] = []
    /// Open addressing: the number of a word plus one, 0 where the slot is free. A power of two slots.
    private var slots: [UInt32]

    /// - Parameter slotCount: a power of two, at best twice the number of words or more.
    init(slotCount: Int) {
        slots = [UInt32](repeating: 0, count: slotCount)
    }

    var count: Int { hashes.count }

    /// The word in UTF-8, without zeros.
    @inline(__always)
    func withBytes<Result>(of number: Int, _ body: (Slice<UnsafeRawBufferPointer>) -> Result) -> Result {
        text.withUnsafeBytes { text in
            let start = Int(starts[number]) * 8
            var end = Int(starts[number + 1]) * 8
            while text[end - 1] == 0 { end -= 1 }
            return body(text[start..<end])
        }
    }

    /// The word's number, a new one for a new word.
    @inline(__always)
    mutating func number(of word: UnsafeBufferPointer<UInt64>) -> Int {
        let hash = Self.hash(word)
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if hashes[number] == hash, isWord(number, word) { return number }
            slot = (slot + 1) & mask
        }
        return add(word, hash, at: slot)
    }

    @inline(__always)
    private func isWord(_ number: Int, _ word: UnsafeBufferPointer<UInt64>) -> Bool {
        let start = Int(starts[number])
        guard Int(starts[number + 1]) - start == word.count else { return false }
        for index in 0..<word.count where text[start + index] != word[index] { return false }
        return true
    }

    private mutating func add(_ word: UnsafeBufferPointer<UInt64>, _ hash: UInt32, at slot: Int) -> Int {
        text.append(contentsOf: word)
        starts.append(UInt32(text.count))
        hashes.append(hash)
        slots[slot] = UInt32(count)
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for number in 0..<count {
            var slot = Int(hashes[number]) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number + 1)
        }
    }

    @inline(__always)
    private static func hash(_ word: UnsafeBufferPointer<UInt64>) -> UInt32 {
        var hash: UInt64 = 0
        for part in word {
            hash = (hash ^ part) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
        }
        return UInt32(truncatingIfNeeded: hash)
    }

    /// All numbers, ordered by the words' bytes.
    var sorted: [Int] {
        func parts(_ number: Int) -> ArraySlice<UInt64> { text[Int(starts[number])..<Int(starts[number + 1])] }
        return (0..<count).sorted { left, right in
            parts(left).lexicographicallyPrecedes(parts(right)) { UInt64(bigEndian: $0) < UInt64(bigEndian: $1) }
        }
    }
}
