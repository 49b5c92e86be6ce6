/// Cuts a text into runs of letters: ASCII letters and digits, and all that is not ASCII. No word goes on from one run to
/// the next, and most runs are one word.
struct SearchRuns {
    /// A run of at most 24 bytes, with zeros behind its end.
    struct Key: Equatable {
        var first: UInt64 = 0
        var second: UInt64 = 0
        var third: UInt64 = 0
    }

    private let text: UnsafeRawBufferPointer
    /// Whether tags and character references are to be left out.
    private let isHTML: Bool

    /// Calls `visit` with every run and its key, which longer runs do not have.
    @inline(__always)
    static func forEach(
        in text: UnsafeBufferPointer<UInt8>,
        isHTML: Bool,
        _ visit: (_ run: UnsafeBufferPointer<UInt8>, _ key: Key?) -> Void
    ) {
        let runs = SearchRuns(text: UnsafeRawBufferPointer(text), isHTML: isHTML)
        var index = 0
        while index < text.count {
            let start = index
            let key = runs.readRun(at: &index)
            if index > start { visit(UnsafeBufferPointer(rebasing: text[start..<index]), key) }
            index = runs.endOfMark(at: index)
        }
    }

    /// Goes on to the end of the run.
    @inline(__always)
    private func readRun(at index: inout Int) -> Key? {
        var key = Key()
        if !readEight(at: &index, into: &key.first) || !readEight(at: &index, into: &key.second) { return key }
        if !readEight(at: &index, into: &key.third) { return key }
        let end = index
        var rest: UInt64 = 0
        while readEight(at: &index, into: &rest) {}
        return index == end ? key : nil
    }

    /// Returns whether all of the next eight bytes belong to the run.
    @inline(__always)
    private func readEight(at index: inout Int, into letters: inout UInt64) -> Bool {
        let eight = eight(at: index)
        let length = eight.runLength
        index &+= length
        letters = length == 8 ? eight : eight & (1 &<< UInt64(length &* 8) &- 1)
        return length == 8
    }

    /// The next eight bytes, the very next one the lowest, with zeros behind the end of the text.
    @inline(__always)
    private func eight(at index: Int) -> UInt64 {
        guard index &+ 8 <= text.count else { return last(from: index) }
        return UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    @inline(never)
    private func last(from index: Int) -> UInt64 {
        text[index...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// What follows the mark, the tag or the character reference.
    @inline(__always)
    private func endOfMark(at index: Int) -> Int {
        guard isHTML, index < text.count else { return index &+ 1 }
        switch text[index] {
        case UInt8(ascii: "<"): return end(from: index, with: UInt8(ascii: ">"))
        case UInt8(ascii: "&"): return end(from: index, with: UInt8(ascii: ";"))
        default: return index &+ 1
        }
    }

    /// What follows the next such byte; the end of the text where there is none.
    @inline(__always)
    private func end(from start: Int, with byte: UInt8) -> Int {
        // Most tags and references are short.
        let place = eight(at: start).place(of: byte)
        return place < 8 ? start &+ place &+ 1 : farEnd(from: start &+ 8, with: byte)
    }

    @inline(never)
    private func farEnd(from start: Int, with byte: UInt8) -> Int {
        var index = start
        while index < text.count {
            let place = eight(at: index).place(of: byte)
            index += place
            if place < 8 { return index + 1 }
        }
        return text.count
    }
}

// MARK: Eight bytes at once

extension UInt64 {
    /// How many of the lowest bytes belong to a run, 0…8.
    @inline(__always)
    fileprivate var runLength: Int {
        // Adding 0x80 - n to a byte below 0x80 sets its highest bit where it is n or more.
        let ascii = self & Self.eight(0x7F)
        let small = ascii | Self.eight(0x20)
        let isDigit = (ascii &+ Self.eight(0x80 - 0x30)) & ~(ascii &+ Self.eight(0x80 - 0x3A))
        let isLetter = (small &+ Self.eight(0x80 - 0x61)) & ~(small &+ Self.eight(0x80 - 0x7B))
        return (~(isDigit | isLetter | self) & Self.eight(0x80)).trailingZeroBitCount / 8
    }

    /// The lowest place of a byte, 0…7; 8 where it is none of the eight.
    @inline(__always)
    fileprivate func place(of byte: UInt8) -> Int {
        let differences = self ^ Self.eight(UInt64(byte))
        // The highest bit of bytes that are 0, and of some above such a byte.
        return ((differences &- Self.eight(0x01)) & ~differences & Self.eight(0x80)).trailingZeroBitCount / 8
    }

    @inline(__always)
    private static func eight(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
