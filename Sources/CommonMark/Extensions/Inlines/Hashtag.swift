/// A `#` and the word behind it, with no word before it.
struct Hashtag {
    /// In lower case, without `#`.
    let name: String
    /// In bytes, with `#`.
    let length: Int

    /// - Parameter text: what starts with the `#`, where `cursor` is.
    init?(in text: UnsafeBufferPointer<UInt8>, at cursor: SourceCursor) {
        guard !Self.joins(cursor.scalar(before: cursor.offset)) else { return nil }
        let longest = 200
        var word = String(decoding: text.dropFirst().prefix(longest), as: UTF8.self).unicodeScalars[...]
        word = word.prefix(while: Self.isWord)
        let written = String(word)
        length = written.utf8.count + 1
        guard length > 1, cursor.offset + length <= cursor.limit,
            cursor.source[cursor.offset..<cursor.offset + length].elementsEqual(text.prefix(length))
        else { return nil }
        name = written.lowercased()
    }

    /// Letters, digits, accents and `_`.
    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return SourceBytes.isAlphanumeric(UInt8(scalar.value)) || scalar == "_" }
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil
            || properties.canonicalCombiningClass.rawValue > 0
    }

    /// Whether the `#` behind the scalar belongs to it: in a word, an address or an entity.
    private static func joins(_ scalar: Unicode.Scalar) -> Bool {
        isWord(scalar) || "&#/".unicodeScalars.contains(scalar)
    }
}

extension SourceCursor {
    /// The scalar that ends before an offset; a line end where the block begins.
    func scalar(before offset: Int) -> Unicode.Scalar {
        var start = offset - 1
        while start > 0, offset - start < 4, source[start] & 0xC0 == 0x80 { start -= 1 }
        guard start >= 0 else { return "\n" }
        return String(decoding: source[start..<offset], as: UTF8.self).unicodeScalars.last ?? "\n"
    }

    /// The scalar at an offset; a line end where the block ends.
    func scalar(at offset: Int) -> Unicode.Scalar {
        guard offset < limit else { return "\n" }
        return String(decoding: source[offset..<min(offset + 4, limit)], as: UTF8.self).unicodeScalars.first ?? "\n"
    }
}
