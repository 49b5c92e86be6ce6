import Foundation

/// A part of an address: one or more of `[a-z0-9-]`, the same for NFC and NFD names.
package struct Slug: Hashable, Sendable {
    package let text: String

    /// The slug of any text: ä→ae, ö→oe, ü→ue, ß→ss, other accents dropped, everything else a hyphen. Nil where
    /// nothing is left.
    package init?(_ text: String) {
        if text.utf8.withContiguousStorageIfAvailable(Self.isSlug) ?? false {
            self.text = text
            return
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        let source = text.utf8.allSatisfy { $0 < 0x80 } ? text : Self.asciiLetters(of: text)
        for byte in source.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
            default: if let last = bytes.last, last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
            }
        }
        if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
        guard !bytes.isEmpty else { return nil }
        self.text = String(decoding: bytes, as: UTF8.self)
    }

    /// Whether nothing has to be changed to make a slug of it.
    private static func isSlug(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var isBehindHyphen = true
        for byte in text {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): isBehindHyphen = false
            case UInt8(ascii: "-") where !isBehindHyphen: isBehindHyphen = true
            default: return false
            }
        }
        return !isBehindHyphen
    }

    private static func asciiLetters(of text: String) -> String {
        var result = ""
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar {
            case "ä", "Ä": result += "ae"
            case "ö", "Ö": result += "oe"
            case "ü", "Ü": result += "ue"
            case "ß", "ẞ": result += "ss"
            case "æ", "Æ": result += "ae"
            case "ø", "Ø": result += "oe"
            case "ł", "Ł": result += "l"
            default: result.unicodeScalars.append(contentsOf: withoutMarks(scalar))
            }
        }
        return result
    }

    private static func withoutMarks(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        guard !scalar.isASCII else { return [scalar] }
        let base = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars.filter(\.isASCII)
        return base.isEmpty && !scalar.properties.isDiacritic ? ["-"] : Array(base)
    }
}

extension Slug: Comparable {
    package static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }
}

extension Slug: CustomStringConvertible {
    package var description: String { text }
}
