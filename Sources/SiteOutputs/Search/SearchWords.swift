/// Reads the words that a search compares out of a run of letters: small letters and digits, without accents, and with `ä`,
/// `ae` and `a` alike, so that Köln, KOELN and Koln find each other. `qu` keeps the `e` behind it.
struct SearchWords {
    /// Letters that are kept of a word.
    private static let longest = 40

    /// As ``SearchRuns`` cuts it.
    private let text: UnsafeBufferPointer<UInt8>
    private let tables: FoldedLetters.Tables
    /// Where words are put together, with room for the longest in UTF-8.
    private let storage: UnsafeMutableBufferPointer<UInt64>
    private var index = 0
    /// What is left of a scalar in the middle of which a word ended, as in `½`.
    private var rest: ArraySlice<FoldedLetters.Part> = []

    /// Calls `visit` with every word of at least two letters, in UTF-8 and with zeros up to the next full eight bytes.
    static func forEach(in run: UnsafeBufferPointer<UInt8>, _ visit: (UnsafeBufferPointer<UInt64>) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: longest * 4 / 8 + 1) { storage in
            FoldedLetters.withTables { tables in
                var words = SearchWords(text: run, tables: tables, storage: storage)
                while let word = words.next() { visit(word) }
            }
        }
    }

    /// The letters of a word that have been read.
    private struct Word {
        /// In bytes.
        var count = 0
        /// Up to how many bytes the word may grow.
        var limit = longest
        /// The last letters, the very last one in the lowest byte.
        var last: UInt16 = 0

        var hasOneLetter: Bool { count + SearchWords.longest - limit < 2 }
    }

    private mutating func next() -> UnsafeBufferPointer<UInt64>? {
        let bytes = UnsafeMutableRawBufferPointer(storage)
        var word = Word()
        while true {
            var isOver = !rest.isEmpty && readRest(into: &word, bytes)
            if !isOver {
                index = readLetters(from: index, into: &word, bytes)
                if index == text.count {
                    if word.hasOneLetter { return nil }
                    isOver = true
                } else {
                    isOver = readUnusual(into: &word, bytes)
                }
            }
            guard isOver else { continue }
            if word.hasOneLetter {
                word = Word()
            } else {
                let length = (word.count + 7) / 8
                for index in word.count..<length * 8 { bytes[index] = 0 }
                return UnsafeBufferPointer(rebasing: storage[..<length])
            }
        }
    }

    /// Takes ASCII letters and digits as far as they go, and returns where that is. Nothing here depends on the letters but
    /// where it ends, so that processors need not guess.
    @inline(__always)
    private func readLetters(
        from start: Int,
        into word: inout Word,
        _ bytes: UnsafeMutableRawBufferPointer
    ) -> Int {
        var (index, taken) = (start, word)
        while index < text.count {
            let code = tables.ascii[Int(text[index])]
            guard code >= FoldedLetters.firstLetter else { break }
            Self.append(code, to: &taken, bytes)
            index += 1
        }
        word = taken
        return index
    }

    @inline(__always)
    private static func append(_ letter: UInt8, to word: inout Word, _ bytes: UnsafeMutableRawBufferPointer) {
        bytes[word.count] = letter
        let isPartOfUmlaut = letter == UInt8(ascii: "e") ? takesE(word.last) : 0
        let hasRoom = word.count < word.limit ? 1 : 0
        word.count += hasRoom & ~isPartOfUmlaut
        word.last = word.last << 8 | UInt16(letter)
    }

    /// 1 where an `e` would make an umlaut of the last letter, else 0.
    @inline(__always)
    private static func takesE(_ last: UInt16) -> Int {
        let offset = (last & 0xFF) &- UInt16(UInt8(ascii: "a"))
        let isVowel = umlautVowels >> offset & 1
        return last == behindQ ? 0 : Int(isVowel)
    }

    /// The letters a, o and u as bits, a the lowest.
    private static let umlautVowels: UInt32 = 1 << 0 | 1 << 14 | 1 << 20
    private static let behindQ = UInt16(UInt8(ascii: "q")) << 8 | UInt16(UInt8(ascii: "u"))
}

// MARK: All but ASCII letters

extension SearchWords {
    /// Returns whether the word ends here.
    private mutating func readUnusual(into word: inout Word, _ bytes: UnsafeMutableRawBufferPointer) -> Bool {
        let byte = text[index]
        if byte < 0x80 {
            index += 1
            return true
        }
        if byte & 0xFE == 0xC2, index + 1 < text.count {
            let letters = tables.latin1[Int(byte & 1) << 6 | Int(text[index + 1] & 0x3F)]
            if letters.first >= FoldedLetters.firstLetter {
                index += 2
                Self.append(letters.first, to: &word, bytes)
                if letters.second != 0 { Self.append(letters.second, to: &word, bytes) }
                return false
            }
        }
        var end = index + 1
        while end < text.count, end < index + 4, text[end] & 0xC0 == 0x80 { end += 1 }
        defer { index = end }
        if isPunctuation(index..<end) { return true }
        rest = String(decoding: text[index..<end], as: UTF8.self).unicodeScalars.flatMap(FoldedLetters.parts)[...]
        return readRest(into: &word, bytes)
    }

    /// Whether it is one of U+2010 to U+2027: dashes, quotation marks, the ellipsis.
    private func isPunctuation(_ range: Range<Int>) -> Bool {
        range.count == 3 && text[range.lowerBound] == 0xE2 && text[range.lowerBound + 1] == 0x80
            && (0x90...0xA7).contains(text[range.lowerBound + 2])
    }

    private mutating func readRest(into word: inout Word, _ bytes: UnsafeMutableRawBufferPointer) -> Bool {
        while let part = rest.popFirst() {
            switch part {
            case .letter(let letter) where letter.isASCII: Self.append(UInt8(letter.value), to: &word, bytes)
            case .letter(let letter): Self.append(letter, to: &word, bytes)
            case .diaeresis where "aou".utf8.contains(UInt8(truncatingIfNeeded: word.last)):
                Self.append(UInt8(ascii: "e"), to: &word, bytes)
            case .diaeresis, .nothing: continue
            case .boundary: return true
            }
        }
        return false
    }

    private static func append(_ letter: Unicode.Scalar, to word: inout Word, _ bytes: UnsafeMutableRawBufferPointer) {
        word.last = 0
        guard word.count < word.limit else { return }
        for (offset, byte) in String(letter).utf8.enumerated() {
            bytes[word.count] = byte
            word.count += 1
            if offset > 0 { word.limit += 1 }
        }
    }
}
