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

    init(_ addresses: some Collection<SitePath>) {
        positions = Array(0..<addresses.count)
        words.reserveCapacity(addresses.count * 8)
        starts.reserveCapacity(addresses.count + 1)
        for address in addresses {
            var text = address.text
            text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
        }
        sort()
    }

    private mutating func append(_ address: UnsafeRawBufferPointer) {
        var index = 0
        while index + 8 <= address.count {
            append(UInt64(bigEndian: address.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
            index += 8
        }
        if index < address.count {
            let rest = address[index...].reduce(0) { $0 << 8 | UInt64($1) }
            append(rest << UInt64((8 - (address.count - index)) * 8))
        }
        starts.append(words.count)
        // `/koeln/` is the same file.
        if address.suffix(Self.indexFile.count).elementsEqual(Self.indexFile) { areSurelyDistinct = false }
    }

    private static let indexFile = Array("/index.html".utf8)

    private mutating func append(_ word: UInt64) {
        words.append(word)
        let (each, highest): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        let ascii = word & ~highest
        // Adding 0x80 - n to a byte below 0x80 sets its highest bit where it is n or more.
        let isCapital = (ascii &+ each &* (0x80 - 0x41)) & ~(ascii &+ each &* (0x80 - 0x5B))
        if (word | isCapital) & highest != 0 { areSurelyDistinct = false }
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
