/// Cuts a text into runs between blanks, the marks below the digits in ASCII, such as commas and full stops, and `<`. No word
/// goes on from one run to the next, and most runs are one word, some with a mark behind it.
struct SearchRuns {
    /// A run of at most 24 bytes, with zeros behind its end.
    struct Key: Equatable {
        var first: UInt64 = 0
        var second: UInt64 = 0
        var third: UInt64 = 0
    }

    private let text: UnsafeRawPointer
    /// In bytes.
    private let count: Int
    /// Whether tags and character references are to be left out.
    private let isHTML: Bool

    /// Calls `visit` with every run and its key, which longer runs do not have.
    @inline(__always)
    static func forEach(
        in text: UnsafeBufferPointer<UInt8>,
        isHTML: Bool,
        _ visit: (_ run: UnsafeBufferPointer<UInt8>, _ key: Key?) -> Void
    ) {
        guard let start = text.baseAddress else { return }
        let runs = SearchRuns(text: UnsafeRawPointer(start), count: text.count, isHTML: isHTML)
        var index = 0
        while true {
            // Marks mostly come in pairs, as behind a sentence or an element.
            while index < text.count, text[index].isMark { index = runs.endOfMark(at: index) }
            guard index < text.count else { return }
            let start = index
            let key = runs.readRun(at: &index)
            visit(UnsafeBufferPointer(rebasing: text[start..<index]), key)
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
        guard index &+ 8 <= count else { return last(from: index) }
        return UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    @inline(never)
    private func last(from index: Int) -> UInt64 {
        if count >= 8 { return eight(at: count - 8) >> UInt64((index - (count - 8)) * 8) }
        return (index..<count).reversed().reduce(0) { $0 << 8 | UInt64(byte(at: $1)) }
    }

    @inline(__always)
    private func byte(at index: Int) -> UInt8 { text.load(fromByteOffset: index, as: UInt8.self) }

    /// What follows the mark, the tag or the character reference.
    @inline(__always)
    private func endOfMark(at index: Int) -> Int {
        switch byte(at: index) {
        case UInt8.tagStart where isHTML: end(from: index, with: UInt8(ascii: ">"))
        case UInt8(ascii: "&") where isHTML: end(from: index, with: UInt8(ascii: ";"))
        default: index &+ 1
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
        while index < count {
            let place = eight(at: index).place(of: byte)
            index += place
            if place < 8 { return index + 1 }
        }
        return count
    }
}

// MARK: Eight bytes at once

extension UInt64 {
    /// How many of the lowest bytes are no marks, 0…8.
    @inline(__always)
    fileprivate var runLength: Int {
        // Adding 0x80 - n to a byte below 0x80 sets its highest bit where it is n or more.
        let ascii = self & Self.eight(0x7F)
        let isBehindMarks = ascii &+ Self.eight(0x80 - UInt64(UInt8.firstDigit))
        let isNoTag = (ascii ^ Self.eight(UInt64(UInt8.tagStart))) &+ Self.eight(0x80 - 1)
        return (~(isBehindMarks & isNoTag | self) & Self.eight(0x80)).trailingZeroBitCount / 8
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

extension UInt8 {
    /// Whether a run ends here.
    @inline(__always)
    fileprivate var isMark: Bool { self < Self.firstDigit || self == Self.tagStart }

    fileprivate static var firstDigit: UInt8 { UInt8(ascii: "0") }
    fileprivate static var tagStart: UInt8 { UInt8(ascii: "<") }
}
