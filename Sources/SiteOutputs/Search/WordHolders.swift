import ChapterModel

/// Collects which texts of a segment hold which words.
struct WordHolders {
    /// The text that words are added for.
    var text = 0
    private var words = WordNumbers(slotCount: 4096)
    private var recent = RecentRuns()
    /// By word.
    private var prominent: [TextSet] = []
    private var others: [TextSet] = []

    /// Adds what says in a few words what the text is about.
    mutating func add(prominent piece: String) { add(piece, isProminent: true) }

    mutating func add(_ piece: String) { add(piece, isProminent: false) }

    mutating func add(_ prose: Prose) {
        prose.html(root: "").withUnsafeBufferPointer { add($0, isHTML: true, isProminent: false) }
    }

    private mutating func add(_ piece: String, isProminent: Bool) {
        let added: Void? = piece.utf8.withContiguousStorageIfAvailable {
            add($0, isHTML: false, isProminent: isProminent)
        }
        guard added == nil else { return }
        Array(piece.utf8).withUnsafeBufferPointer { add($0, isHTML: false, isProminent: isProminent) }
    }

    private mutating func add(_ piece: UnsafeBufferPointer<UInt8>, isHTML: Bool, isProminent: Bool) {
        // A mark stands between two runs.
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: piece.count / 2 + 1) { known in
            var count = 0
            SearchRuns.forEach(in: piece, isHTML: isHTML) { run, key in
                if let key, let word = recent.word(of: key) {
                    known[count] = word
                    count &+= 1
                } else {
                    read(run, key, isProminent)
                }
            }
            insert(UnsafeBufferPointer(rebasing: known[..<count]), isProminent)
        }
    }

    @inline(never)
    private mutating func read(_ run: UnsafeBufferPointer<UInt8>, _ key: SearchRuns.Key?, _ isProminent: Bool) {
        // No word has one letter only.
        guard run.count > 1 else { return }
        var (last, count) = (0, 0)
        SearchWords.forEach(in: run) { word in
            last = number(of: word)
            count += 1
            if isProminent { prominent[last].insert(text) } else { others[last].insert(text) }
        }
        if let key, count == 1 { recent.remember(last, of: key) }
    }

    /// All at once: an array that changes is asked each time whether somebody else has it too.
    private mutating func insert(_ words: UnsafeBufferPointer<UInt32>, _ isProminent: Bool) {
        if isProminent {
            Self.insert(text, into: &prominent, at: words)
        } else {
            Self.insert(text, into: &others, at: words)
        }
    }

    private static func insert(_ text: Int, into sets: inout [TextSet], at words: UnsafeBufferPointer<UInt32>) {
        sets.withUnsafeMutableBufferPointer { sets in
            for word in words { sets[Int(word)].insert(text) }
        }
    }

    @inline(__always)
    private mutating func number(of word: UnsafeBufferPointer<UInt64>) -> Int {
        let number = words.number(of: word)
        if number == prominent.count {
            prominent.append(TextSet())
            others.append(TextSet())
        }
        return number
    }

    /// Adds the beginnings of all longer words, each with the texts of all words that begin so.
    mutating func addShortBeginnings() {
        let wordCount = words.count
        for letterCount in SearchSegment.shortBeginnings { addBeginnings(of: letterCount, toFirst: wordCount) }
    }

    private mutating func addBeginnings(of letterCount: Int, toFirst wordCount: Int) {
        // Letters have four bytes at most.
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: letterCount * 4 / 8 + 1) { beginning in
            for word in 0..<wordCount {
                beginning.update(repeating: 0)
                let length = words.withBytes(of: word) { bytes in
                    let letters = bytes.letters(letterCount)
                    guard letters.count < bytes.count else { return 0 }
                    UnsafeMutableRawBufferPointer(beginning).copyBytes(from: letters)
                    return letters.count + 1
                }
                guard length > 0 else { continue }
                UnsafeMutableRawBufferPointer(beginning)[length - 1] = SearchSegment.joker
                let number = number(of: UnsafeBufferPointer(rebasing: beginning[..<((length + 7) / 8)]))
                prominent[number].formUnion(prominent[word])
                others[number].formUnion(others[word])
            }
        }
    }

    /// All that was added as ``SearchSegment`` keeps it, and where each file's words begin.
    func bytes(fileCount: Int) -> (bytes: [UInt8], starts: [Int]) {
        let files = (0..<words.count).map { self.file(of: $0, fileCount: fileCount) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(words.count * 16)
        var starts = [Int](repeating: 0, count: fileCount + 1)
        var file = 0
        for word in Self.grouped(files, count: fileCount) {
            while file < files[word] {
                file += 1
                starts[file] = bytes.count
            }
            words.withBytes(of: word) { word in
                bytes.append(UInt8(word.count))
                bytes.append(contentsOf: word)
            }
            prominent[word].append(to: &bytes)
            others[word].subtracting(prominent[word]).append(to: &bytes)
        }
        for rest in file + 1..<fileCount + 1 { starts[rest] = bytes.count }
        return (bytes, starts)
    }

    /// Positions ordered by what stands there, a number below `count`; a counting sort.
    private static func grouped(_ numbers: [Int], count: Int) -> [Int] {
        var places = [Int](repeating: 0, count: count + 1)
        for number in numbers { places[number + 1] += 1 }
        for number in 0..<count { places[number + 1] += places[number] }
        var positions = [Int](repeating: 0, count: numbers.count)
        for (position, number) in numbers.enumerated() {
            positions[places[number]] = position
            places[number] += 1
        }
        return positions
    }

    /// FNV-1a, 32 bits, of the first letters in UTF-8. Source: draft-eastlake-fnv, §2.
    private func file(of word: Int, fileCount: Int) -> Int {
        var hash: UInt32 = 0x811C_9DC5
        words.withBytes(of: word) { bytes in
            for byte in bytes.letters(SearchSegment.longBeginning) where byte != SearchSegment.joker {
                hash = (hash ^ UInt32(byte)) &* 0x0100_0193
            }
        }
        return Int(hash) & (fileCount - 1)
    }
}

extension Slice<UnsafeRawBufferPointer> {
    /// The bytes of the first letters of a text in UTF-8; all where it has fewer.
    @inline(__always)
    fileprivate func letters(_ count: Int) -> Slice<UnsafeRawBufferPointer> {
        var rest = count
        var end = startIndex
        while end < endIndex {
            if self[end] & 0xC0 != 0x80 {
                if rest == 0 { break }
                rest -= 1
            }
            end += 1
        }
        return self[startIndex..<end]
    }
}
