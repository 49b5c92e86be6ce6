/// Turns the quotes libcmark made, which are English, into German ones, block by block.
///
/// libcmark takes every apostrophe for a possible closing quote. That does not show in English, where both look the
/// same; in German ‚geht’s gut‘ needs them told apart.
struct GermanQuotes {
    private var openSingleQuotes = 0
    /// The next closing single quote from where it was last looked for; the block's end if there is none.
    private var nextClosingQuote = 0

    mutating func enterBlock() {
        openSingleQuotes = 0
        nextClosingQuote = 0
    }

    /// The last of the three UTF-8 bytes of the German quote, which is all it differs in from the English one.
    mutating func lastByte(for english: UInt8, of quote: SourceCursor.SmartQuote, in cursor: SourceCursor) -> UInt8 {
        switch english {
        case 0x9C: 0x9E
        case 0x9D: 0x9C
        case 0x98: opensQuotation(quote, in: cursor) ? 0x9A : 0x99
        default: closesQuotation(quote, in: cursor) ? 0x98 : 0x99
        }
    }

    private mutating func opensQuotation(_ quote: SourceCursor.SmartQuote, in cursor: SourceCursor) -> Bool {
        if let offset = quote.sourceOffset {
            // Remembered, so that all quotes of a block together look at it once.
            var candidate = max(nextClosingQuote, offset + 1)
            while candidate < cursor.limit, !Self.mayClose(at: candidate, in: cursor) { candidate += 1 }
            nextClosingQuote = candidate
            guard candidate < cursor.limit else { return false }
        }
        openSingleQuotes += 1
        return true
    }

    private mutating func closesQuotation(_ quote: SourceCursor.SmartQuote, in cursor: SourceCursor) -> Bool {
        guard openSingleQuotes > 0 else { return false }
        if let offset = quote.sourceOffset, !Self.mayClose(at: offset, in: cursor) { return false }
        openSingleQuotes -= 1
        return true
    }

    /// Whether a `'` stands behind something and not inside a word.
    private static func mayClose(at offset: Int, in cursor: SourceCursor) -> Bool {
        guard cursor.source[offset] == UInt8(ascii: "'"), offset > 0 else { return false }
        let previous = cursor.source[offset - 1]
        if SourceBytes.isSpace(previous) || previous == UInt8(ascii: "\\") { return false }
        guard offset + 1 < cursor.limit else { return true }
        let next = cursor.source[offset + 1]
        if next < 0x80 { return !SourceBytes.isAlphanumeric(next) }
        let following = String(decoding: cursor.source[offset + 1..<min(offset + 5, cursor.limit)], as: UTF8.self)
        return following.unicodeScalars.first?.properties.isAlphabetic != true
    }
}
