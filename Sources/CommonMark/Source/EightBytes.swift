/// Eight bytes looked at at once.
struct EightBytes {
    private static let each: UInt64 = 0x0101_0101_0101_0101

    /// The first of them is the lowest.
    let bits: UInt64

    /// - Parameter offset: of the first; `bytes` must have eight from there on.
    init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        bits = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// How many go on with a scalar of UTF-8 that others begin: 10 and six bits.
    var continuations: Int { (bits & ~(bits << 1) & (0x80 &* Self.each)).nonzeroBitCount }

    /// The highest bit of each byte that is this one, and maybe of some behind the first that is.
    ///
    /// - Parameter ignored: bits that may differ; the byte has none of them.
    func places(of byte: UInt8, ignoring ignored: UInt8 = 0) -> UInt64 {
        let others = (bits & ~(UInt64(ignored) &* Self.each)) ^ UInt64(byte) &* Self.each
        return (others &- Self.each) & ~others & (0x80 &* Self.each)
    }

    /// Of which of the eight the lowest bit of such a result, which is not 0, tells.
    static func first(of places: UInt64) -> Int { places.trailingZeroBitCount / 8 }
}
