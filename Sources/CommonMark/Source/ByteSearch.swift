import CCMark

extension UnsafeRawBufferPointer {
    /// Where the byte is from `start` on; found by the C library, which looks at many bytes at once.
    package func offset(of byte: UInt8, from start: Int = 0) -> Int? {
        guard start < count, let base = baseAddress, let found = memchr(base + start, Int32(byte), count - start) else {
            return nil
        }
        return UnsafeRawPointer(found) - base
    }

    /// Whether both are as long and hold the same bytes.
    func equals(_ other: UnsafeRawBufferPointer) -> Bool {
        guard count == other.count, let base = baseAddress, let otherBase = other.baseAddress else {
            return count == other.count
        }
        return memcmp(base, otherBase, count) == 0
    }

    /// Whether the text stands at the beginning.
    package func starts(with text: StaticString) -> Bool {
        text.withUTF8Buffer { text in
            count >= text.count && UnsafeRawBufferPointer(rebasing: self[..<text.count]).equals(.init(text))
        }
    }

    /// Whether the byte stands twice in a row anywhere.
    ///
    /// Looks at all of them without leaving off, which is done for many at once.
    func hasPair(of byte: UInt8) -> Bool {
        guard count > 1 else { return false }
        var least = UInt8.max
        for offset in 1..<count {
            least = Swift.min(least, (self[offset] ^ byte) | (self[offset &- 1] ^ byte))
        }
        return least == 0
    }

    /// How many scalars of UTF-8 begin within the range.
    func countScalars(in range: Range<Int>) -> Int {
        var count = range.count
        var offset = range.lowerBound
        while range.upperBound - offset >= 8 {
            count -= EightBytes(self, at: offset).continuations
            offset += 8
        }
        while offset < range.upperBound {
            if self[offset] & 0xC0 == 0x80 { count -= 1 }
            offset += 1
        }
        return count
    }

    /// How often the byte is there.
    func count(of byte: UInt8) -> Int {
        var count = 0
        var start = 0
        while let offset = offset(of: byte, from: start) {
            count += 1
            start = offset + 1
        }
        return count
    }
}

extension UnsafeRawBufferPointer {
    /// Where the text, which is not empty, begins from `start` on.
    func offset(of text: StaticString, from start: Int) -> Int? {
        text.withUTF8Buffer { text in
            var start = start
            while let offset = offset(of: text[0], from: start), offset + text.count <= count {
                if UnsafeRawBufferPointer(rebasing: self[offset..<offset + text.count]).equals(.init(text)) {
                    return offset
                }
                start = offset + 1
            }
            return nil
        }
    }
}
