/// Tells of pieces of a text, one behind the other, whether there is anything in them that HTML escapes.
///
/// Most texts have little of it, which the C library finds out for many bytes at once.
struct SpecialBytes {
    /// What the text has none of.
    private var free = 0..<0
    /// Where each of them is next from the beginning of that on; -1 where nobody has looked yet.
    private var (quote, ampersand, less, greater) = (-1, -1, -1, -1)

    /// - Parameter text: always the same one.
    mutating func areIn(_ piece: Range<Int>, of text: UnsafeRawBufferPointer) -> Bool {
        if piece.lowerBound >= free.lowerBound, piece.upperBound <= free.upperBound { return false }
        if piece.lowerBound < free.lowerBound { self = SpecialBytes() }
        let start = piece.lowerBound
        Self.look(for: UInt8(ascii: "<"), in: text, from: start, &less)
        Self.look(for: UInt8(ascii: ">"), in: text, from: start, &greater)
        Self.look(for: UInt8(ascii: "\""), in: text, from: start, &quote)
        Self.look(for: UInt8(ascii: "&"), in: text, from: start, &ampersand)
        free = start..<min(less, greater, quote, ampersand)
        return piece.upperBound > free.upperBound
    }

    private static func look(for byte: UInt8, in text: UnsafeRawBufferPointer, from start: Int, _ next: inout Int) {
        if next < start { next = text.offset(of: byte, from: start) ?? text.count }
    }
}
