/// Tells of pieces of a text, one behind the other, whether there is anything in them that HTML escapes.
///
/// Most texts have little of it, which the C library finds out for many bytes at once.
struct SpecialBytes {
    /// Where each of them is next from the beginning of the piece asked for last on; -1 where nobody has looked yet.
    private var (quote, ampersand, less, greater) = (-1, -1, -1, -1)
    private var start = 0

    /// - Parameter text: always the same one.
    mutating func areIn(_ piece: Range<Int>, of text: UnsafeRawBufferPointer) -> Bool {
        if piece.lowerBound < start { self = SpecialBytes() }
        start = piece.lowerBound
        return Self.isIn(piece, of: text, UInt8(ascii: "<"), next: &less)
            || Self.isIn(piece, of: text, UInt8(ascii: ">"), next: &greater)
            || Self.isIn(piece, of: text, UInt8(ascii: "\""), next: &quote)
            || Self.isIn(piece, of: text, UInt8(ascii: "&"), next: &ampersand)
    }

    private static func isIn(
        _ piece: Range<Int>,
        of text: UnsafeRawBufferPointer,
        _ byte: UInt8,
        next: inout Int
    ) -> Bool {
        if next < piece.lowerBound { next = text.offset(of: byte, from: piece.lowerBound) ?? text.count }
        return next < piece.upperBound
    }
}
