import CCMark

extension UnsafeRawBufferPointer {
    /// Where the byte is from `start` on; found by the C library, which looks at many bytes at once.
    func offset(of byte: UInt8, from start: Int = 0) -> Int? {
        guard start < count, let base = baseAddress, let found = memchr(base + start, Int32(byte), count - start) else {
            return nil
        }
        return UnsafeRawPointer(found) - base
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
