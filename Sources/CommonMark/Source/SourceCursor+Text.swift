extension SourceCursor {
    /// Follows a text node, whose text differs from its source by backslash escapes, entities and smart punctuation.
    ///
    /// Returns the quotes libcmark made. A lost cursor takes every curly quote for one of those.
    mutating func follow(text: UnsafeBufferPointer<UInt8>) -> [SmartQuote] {
        if followWhole(text) { return [] }
        var quotes: [SmartQuote] = []
        var index = 0
        while index < text.count {
            index += followVerbatim(UnsafeBufferPointer(rebasing: text[index...]))
            guard index < text.count else { break }
            let found = isLost ? 0 : byte()
            let rest = UnsafeBufferPointer(rebasing: text[index...])
            if Self.startsWithCurlyQuote(rest), isLost || found == UInt8(ascii: "\"") || found == UInt8(ascii: "'") {
                quotes.append(SmartQuote(textOffset: index, sourceOffset: isLost ? nil : offset))
                offset += 1
                index += 3
            } else if isLost {
                index += 1
            } else {
                index += followConversion(into: rest)
            }
        }
        return quotes
    }

    /// Follows a text that is written as it reads, where nothing can stand for anything else; false for any other.
    mutating func followWhole(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !hasEscapes, !isLost, offset + text.count <= limit else { return false }
        let isEqual = source.withUnsafeBytes { source in
            UnsafeRawBufferPointer(text).equals(UnsafeRawBufferPointer(rebasing: source[offset..<offset + text.count]))
        }
        if isEqual { offset += text.count }
        return isEqual
    }

    /// Follows what is written as it reads and returns how many bytes that is.
    private mutating func followVerbatim(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        guard !isLost, offset < limit else { return 0 }
        let length = source.withUnsafeBytes { source in
            Self.lengthOfVerbatim(
                UnsafeRawBufferPointer(text),
                in: UnsafeRawBufferPointer(rebasing: source[offset..<limit])
            )
        }
        offset += length
        return length
    }

    /// How many bytes both begin with alike that cannot stand for others.
    private static func lengthOfVerbatim(_ text: UnsafeRawBufferPointer, in source: UnsafeRawBufferPointer) -> Int {
        let end = min(text.count, source.count)
        var length = 0
        while end - length >= 8 {
            let bytes = EightBytes(text, at: length)
            let differences = bytes.bits ^ EightBytes(source, at: length).bits
            let stops = differences | bytes.places(of: UInt8(ascii: "\\")) | bytes.places(of: UInt8(ascii: "&"))
            guard stops == 0 else { return length + EightBytes.first(of: stops) }
            length += 8
        }
        while length < end, source[length] == text[length], !mayBeConverted(text[length]) { length += 1 }
        return length
    }

    /// Whether the byte may stand for another one: a backslash or ampersand in the text may have been written as an escape.
    private static func mayBeConverted(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&")
    }

    /// Follows what is written otherwise than it reads and returns how many bytes of `text` it became.
    private mutating func followConversion(into text: UnsafeBufferPointer<UInt8>) -> Int {
        switch byte() {
        case _ where SourceBytes.isBlank(text[0]) && SourceBytes.isBlank(byte(-1)):
            // An indentation that libcmark kept.
            return 1
        case UInt8(ascii: "\\") where !isInAutolink && byte(1) == text[0] && SourceBytes.isPunctuation(text[0]):
            offset += 2
            return 1
        case UInt8(ascii: "\\") where text[0] == UInt8(ascii: "\\"):
            offset += 1
            return 1
        case UInt8(ascii: "&"):
            return followAmpersand(into: text)
        case UInt8(ascii: "-") where text[0] == 0xE2:
            return followHyphens()
        case UInt8(ascii: ".") where text[0] == 0xE2:
            offset += 3
            return 3
        case _ where text[0] >= 0x80 && byte(-1) == UInt8(ascii: ";"):
            // The second scalar of an entity that has two.
            return Self.lengthOfScalar(startingWith: text[0])
        default:
            isLost = true
            return 0
        }
    }

    private mutating func followAmpersand(into text: UnsafeBufferPointer<UInt8>) -> Int {
        let length = entityLength()
        let isEntity = length > 0 && (isAmpersandEntity(length) || !isWrittenOut(length, in: text))
        if isEntity {
            offset += length
            return Self.lengthOfScalar(startingWith: text[0])
        }
        isLost = text[0] != UInt8(ascii: "&")
        offset += 1
        return 1
    }

    /// The length of what looks like an entity or numeric character reference here, 0 if nothing does.
    private func entityLength() -> Int {
        let longestName = 32
        for distance in 1...longestName + 2 {
            let byte = byte(distance)
            if byte == UInt8(ascii: ";") { return distance > 1 ? distance + 1 : 0 }
            guard SourceBytes.isAlphanumeric(byte) || (byte == UInt8(ascii: "#") && distance == 1) else { return 0 }
        }
        return 0
    }

    private func isAmpersandEntity(_ length: Int) -> Bool {
        source[offset..<offset + length].elementsEqual("&amp;".utf8)
    }

    private func isWrittenOut(_ length: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.prefix(length).elementsEqual(source[offset..<offset + length])
    }

    /// A run of hyphens became as many em dashes as possible and one or two en dashes, each three bytes.
    private mutating func followHyphens() -> Int {
        let start = offset
        while byte() == UInt8(ascii: "-") { offset += 1 }
        let hyphens = offset - start
        let dashes =
            if hyphens % 3 == 0 {
                hyphens / 3
            } else if hyphens % 2 == 0 {
                hyphens / 2
            } else if hyphens % 3 == 2 {
                (hyphens - 2) / 3 + 1
            } else {
                (hyphens - 4) / 3 + 2
            }
        return dashes * 3
    }

    /// U+2018, U+2019, U+201C or U+201D.
    private static func startsWithCurlyQuote(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count >= 3, text[0] == 0xE2, text[1] == 0x80 else { return false }
        return text[2] == 0x98 || text[2] == 0x99 || text[2] == 0x9C || text[2] == 0x9D
    }

    private static func lengthOfScalar(startingWith byte: UInt8) -> Int {
        switch byte {
        case ..<0x80: 1
        case ..<0xE0: 2
        case ..<0xF0: 3
        default: 4
        }
    }
}
