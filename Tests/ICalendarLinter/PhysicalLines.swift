/// The first half of reading: bytes to unfolded lines, with everything wrong about the bytes. Source: RFC 5545 §3.1.
struct PhysicalLines {
    /// An unfolded line.
    struct Unfolded {
        /// Of its first physical line, from 1.
        let number: Int
        var bytes: [UInt8]
        /// Offsets into `bytes` at which it was folded.
        var folds: [Int] = []
    }

    private(set) var unfolded: [Unfolded] = []
    private(set) var problems: [String] = []

    init(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { problems.append("line 1: byte order mark") }
        var rest = bytes[...]
        var number = 0
        while let end = rest.firstIndex(where: { $0 == 0x0D || $0 == 0x0A }) {
            number += 1
            add(rest[..<end], number: number)
            guard rest[end] == 0x0D, end + 1 < rest.endIndex, rest[end + 1] == 0x0A else {
                problems.append("line \(number): not ended by CRLF")
                rest = rest[(end + 1)...]
                continue
            }
            rest = rest[(end + 2)...]
        }
        if !rest.isEmpty {
            problems.append("line \(number + 1): the file does not end with CRLF")
            add(rest, number: number + 1)
        }
    }

    private mutating func add(_ line: ArraySlice<UInt8>, number: Int) {
        if line.count > 75 { problems.append("line \(number): \(line.count) octets") }
        guard !line.isEmpty else {
            problems.append("line \(number): empty")
            return
        }
        if String(validating: line, as: UTF8.self) == nil {
            problems.append("line \(number): not whole UTF-8 scalars")
        } else if String(decoding: line, as: UTF8.self).unicodeScalars.contains(where: Self.isControl) {
            problems.append("line \(number): control character")
        }
        if line.first == 0x20 || line.first == 0x09, let last = unfolded.indices.last {
            unfolded[last].folds.append(unfolded[last].bytes.count)
            unfolded[last].bytes += line.dropFirst()
        } else {
            unfolded.append(Unfolded(number: number, bytes: Array(line)))
        }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09: false
        case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
        default: false
        }
    }
}
