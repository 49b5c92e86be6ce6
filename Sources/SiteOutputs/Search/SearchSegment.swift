/// The words of at most 64 texts that follow one another, and which of the texts hold each word.
struct SearchSegment: Sendable {
    static let size = 64

    /// Behind the first letters of longer words: stands for all words that begin with them.
    static let joker = UInt8(ascii: "*")
    /// Letters of the beginnings that have an entry of their own; who types more gets the words themselves.
    static let shortBeginnings = 3...4
    /// Letters that say which file holds a word. All words with a beginning of so many letters or more are in one file.
    static let longBeginning = 5

    /// One behind the other, by file: the word's length, the word, the texts it is prominent in, the other texts.
    private let bytes: [UInt8]
    /// Where each file's words begin, and where the last one's end.
    private let starts: [Int]

    init(_ numbers: Range<Int>, of texts: SearchTexts, fileCount: Int) {
        var holders = WordHolders()
        for number in numbers {
            holders.text = number - numbers.lowerBound
            texts.addWords(of: number, to: &holders)
        }
        holders.addShortBeginnings()
        (bytes, starts) = holders.bytes(fileCount: fileCount)
    }

    /// Calls `visit` with the words of one file, as ``SearchWords`` gives them, and the texts that hold them.
    func forEachWord(
        inFile file: Int,
        _ visit: (_ word: UnsafeBufferPointer<UInt64>, _ prominent: TextSet, _ others: TextSet) -> Void
    ) {
        bytes.withUnsafeBufferPointer { bytes in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Int(UInt8.max) / 8 + 1) { word in
                var index = starts[file]
                while index < starts[file + 1] {
                    let length = Int(bytes[index])
                    let parts = (length + 7) / 8
                    word[..<parts].update(repeating: 0)
                    UnsafeMutableRawBufferPointer(word).copyMemory(
                        from: UnsafeRawBufferPointer(
                            rebasing: UnsafeRawBufferPointer(bytes)[index + 1..<index + 1 + length]
                        )
                    )
                    index += 1 + length
                    let prominent = TextSet(bytes, at: &index)
                    let others = TextSet(bytes, at: &index)
                    visit(UnsafeBufferPointer(rebasing: word[..<parts]), prominent, others)
                }
            }
        }
    }
}
