/// The `label` of `[^label]`: no white space and no brackets in it.
enum FootnoteLabel {
    /// As CommonMark 0.30 §4.7 has it for other labels.
    private static let longest = 999

    /// Where the label is, if `[^` stands at `start` and a `]` behind it.
    static func range(at start: Int, in bytes: [UInt8], limit: Int) -> Range<Int>? {
        guard start + 3 < limit, bytes[start] == UInt8(ascii: "["), bytes[start + 1] == UInt8(ascii: "^") else {
            return nil
        }
        let first = start + 2
        for offset in first..<min(limit, first + longest + 1) {
            switch bytes[offset] {
            case UInt8(ascii: "]"): return offset > first ? first..<offset : nil
            case UInt8(ascii: "["), 0...0x20: return nil
            default: continue
            }
        }
        return nil
    }
}
