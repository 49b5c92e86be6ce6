import Diagnostics

/// A text file's bytes with repairs made in them; line endings and a byte order mark stay as they are.
struct RepairedText {
    private(set) var bytes: [UInt8]
    /// The bytes of each line, without its ending.
    private let lines: [Range<Int>]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var lines: [Range<Int>] = []
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
            lines.append(start..<index - 1)
            if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
            start = index
        }
        self.lines = lines + [start..<bytes.count]
    }

    /// Makes all of the repairs that do not touch each other; of two that do, the one behind.
    mutating func make(_ repairs: [Repair]) {
        // All places are those of the text as it is now.
        let places = repairs.compactMap { repair in range(of: repair).map { (range: $0, repair.replacement) } }
        var limit = bytes.count
        for (range, replacement) in places.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            guard range.upperBound <= limit else { continue }
            bytes.replaceSubrange(range, with: replacement.utf8)
            limit = range.lowerBound
        }
    }

    private func range(of repair: Repair) -> Range<Int>? {
        guard lines.indices.contains(repair.line - 1) else { return nil }
        let line = lines[repair.line - 1]
        guard let start = offset(ofScalar: repair.column - 1, in: line),
            let end = offset(ofScalar: repair.column - 1 + repair.length, in: line)
        else { return nil }
        return start..<end
    }

    private func offset(ofScalar number: Int, in line: Range<Int>) -> Int? {
        var rest = number
        for offset in line where bytes[offset] & 0xC0 != 0x80 {
            if rest == 0 { return offset }
            rest -= 1
        }
        return rest == 0 ? line.upperBound : nil
    }
}
