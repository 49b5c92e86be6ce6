/// Where the lines of a Markdown text begin; LF, CRLF and CR end a line.
struct SourceLines {
    let source: [UInt8]
    /// The offset of each line's first byte.
    let starts: [Int]

    init(_ source: [UInt8]) {
        self.source = source
        starts = source.withUnsafeBytes { bytes in
            var starts = [0]
            starts.reserveCapacity(bytes.count / 32 + 1)
            if bytes.offset(of: UInt8(ascii: "\r")) == nil {
                while let offset = bytes.offset(of: UInt8(ascii: "\n"), from: starts[starts.count - 1]) {
                    starts.append(offset + 1)
                }
            } else {
                for offset in bytes.indices where Self.isEnd(offset, in: bytes) { starts.append(offset + 1) }
            }
            return starts
        }
    }

    /// Whether a line ends with the byte: a CR before an LF is not the last one.
    private static func isEnd(_ offset: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
        switch bytes[offset] {
        case UInt8(ascii: "\n"): true
        case UInt8(ascii: "\r"): offset + 1 == bytes.count || bytes[offset + 1] != UInt8(ascii: "\n")
        default: false
        }
    }

    /// The offset of a 1-based line's first byte; the text's end behind the last line.
    func start(ofLine line: Int) -> Int {
        line <= starts.count ? starts[max(line, 1) - 1] : source.count
    }

    /// The 1-based line that an offset is on.
    func line(of offset: Int) -> Int {
        var lines = 0..<starts.count
        while lines.count > 1 {
            let middle = lines.lowerBound + lines.count / 2
            lines = starts[middle] <= offset ? middle..<lines.upperBound : lines.lowerBound..<middle
        }
        return lines.lowerBound + 1
    }

    /// The offset of a 1-based line's ending; the text's end where it has none.
    func end(ofLine line: Int) -> Int {
        guard line < starts.count else { return source.count }
        let last = start(ofLine: line + 1) - 1
        return last > start(ofLine: line) && source[last - 1] == UInt8(ascii: "\r")
            && source[last] == UInt8(ascii: "\n")
            ? last - 1 : last
    }
}
