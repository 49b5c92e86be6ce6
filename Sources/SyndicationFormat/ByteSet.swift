/// A set of byte values, quick to ask.
struct ByteSet {
    private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    init(_ members: some Sequence<UInt8>) {
        for byte in members {
            let bit: UInt64 = 1 << UInt64(byte & 0x3F)
            switch byte >> 6 {
            case 0: bits.0 |= bit
            case 1: bits.1 |= bit
            case 2: bits.2 |= bit
            default: bits.3 |= bit
            }
        }
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        let word =
            if byte < 0x80 {
                byte < 0x40 ? bits.0 : bits.1
            } else {
                byte < 0xC0 ? bits.2 : bits.3
            }
        return word &>> UInt64(byte & 0x3F) & 1 != 0
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether these bytes follow one another from `index`.
    @inline(__always)
    func has(_ first: UInt8, _ second: UInt8, _ third: UInt8, at index: Int) -> Bool {
        index + 2 < count && self[index] == first && self[index + 1] == second && self[index + 2] == third
    }
}
