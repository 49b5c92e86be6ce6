/// A set of at most 64 texts, by their numbers from 0 on.
struct TextSet {
    private var bits: UInt64 = 0

    @inline(__always)
    mutating func insert(_ number: Int) { bits |= 1 &<< UInt64(number) }

    mutating func formUnion(_ other: TextSet) { bits |= other.bits }

    func subtracting(_ other: TextSet) -> TextSet {
        var set = self
        set.bits &= ~other.bits
        return set
    }

    // MARK: As bytes

    /// Up to this many numbers are written one by one, more than these as bits.
    private static let listLimit = 8

    func append(to bytes: inout [UInt8]) {
        bytes.append(UInt8(bits.nonzeroBitCount))
        if bits.nonzeroBitCount <= Self.listLimit {
            for number in self { bytes.append(UInt8(number)) }
        } else {
            for shift in stride(from: UInt64(0), to: 64, by: 8) {
                bytes.append(UInt8(truncatingIfNeeded: bits >> shift))
            }
        }
    }

    init() {}

    /// Reads what ``append(to:)`` wrote, and moves `index` behind it.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) {
        let count = Int(bytes[index])
        index += 1
        if count <= Self.listLimit {
            for offset in 0..<count { insert(Int(bytes[index + offset])) }
            index += count
        } else {
            for offset in 0..<8 { bits |= UInt64(bytes[index + offset]) << UInt64(offset * 8) }
            index += 8
        }
    }
}

extension TextSet: Sequence, IteratorProtocol {
    /// The lowest number, which is taken out; so they come in ascending order.
    mutating func next() -> Int? {
        guard bits != 0 else { return nil }
        let number = bits.trailingZeroBitCount
        bits &= bits - 1
        return number
    }

    /// The lowest number with all that follow it without a gap, in ascending order too.
    mutating func nextRange() -> Range<Int>? {
        guard bits != 0 else { return nil }
        let start = bits.trailingZeroBitCount
        let end = start + (~(bits >> UInt64(start))).trailingZeroBitCount
        bits &= ~0 << UInt64(end)
        return start..<end
    }
}
