import ChapterModel

/// Addresses in order, where they are as nearly all are: ASCII without capitals, each once.
///
/// Kept as numbers in one row: to compare texts takes several times as long, and a site has more addresses than posts.
struct AddressOrder {
    /// Where the addresses stand, by the order of their bytes.
    private(set) var positions: [Int]
    /// False where two addresses are the same, or may be to a file system that folds case or normalises names.
    private(set) var areSurelyDistinct = true
    /// Eight bytes each, the first one highest; the last number of an address ends in zeros.
    private var words: [UInt64] = []
    /// Where the words of each address begin, and where the last ones end.
    private var starts: [Int] = [0]

    init(_ addresses: [SitePath]) {
        positions = Array(addresses.indices)
        words.reserveCapacity(addresses.count * 8)
        starts.reserveCapacity(addresses.count + 1)
        for address in addresses { append(address) }
        sort()
    }

    private mutating func append(_ address: SitePath) {
        var (word, count): (UInt64, UInt64) = (0, 0)
        for byte in address.text.utf8 {
            word = word << 8 | UInt64(byte)
            count += 1
            if count % 8 == 0 { words.append(word) }
            if byte >= 0x80 || (0x41...0x5A).contains(byte) { areSurelyDistinct = false }
        }
        if count % 8 != 0 { words.append(word << (64 - count % 8 * 8)) }
        starts.append(words.count)
        // `/koeln/` is the same file.
        if address.text.utf8.count > 10, address.text.hasSuffix("/index.html") { areSurelyDistinct = false }
    }

    private mutating func sort() {
        var hasTwins = false
        words.withUnsafeBufferPointer { words in
            starts.withUnsafeBufferPointer { starts in
                positions.sort { left, right in
                    var (leftIndex, rightIndex) = (starts[left], starts[right])
                    let (leftEnd, rightEnd) = (starts[left + 1], starts[right + 1])
                    while leftIndex < leftEnd, rightIndex < rightEnd {
                        if words[leftIndex] != words[rightIndex] { return words[leftIndex] < words[rightIndex] }
                        leftIndex += 1
                        rightIndex += 1
                    }
                    if leftIndex == leftEnd, rightIndex == rightEnd { hasTwins = true }
                    return rightIndex < rightEnd
                }
            }
        }
        if hasTwins { areSurelyDistinct = false }
    }
}
