import Foundation

/// Orders names as a German dictionary does, whatever the machine's locale: ä as a, ß as ss, no difference between
/// capital and small letters, signs left out (DIN 5007-1).
///
/// Names that are equal so far are ordered by their bytes.
struct SortKey: Hashable, Sendable {
    private let letters: [UInt8]
    private let name: [UInt8]

    init(_ name: String) {
        self.name = Array(name.utf8)
        var letters = ""
        for scalar in name.decomposedStringWithCompatibilityMapping.unicodeScalars {
            if let replacement = Self.replacement(for: scalar) {
                letters += replacement
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == " " {
                letters += scalar.properties.lowercaseMapping
            }
        }
        self.letters = Array(letters.utf8)
    }

    /// For letters that no decomposition takes apart.
    private static func replacement(for letter: Unicode.Scalar) -> String? {
        switch letter {
        case "ß", "ẞ": "ss"
        case "æ", "Æ": "ae"
        case "œ", "Œ": "oe"
        case "ø", "Ø": "o"
        case "ł", "Ł": "l"
        case "đ", "Đ": "d"
        case "ı": "i"
        default: nil
        }
    }
}

extension SortKey: Comparable {
    static func < (left: SortKey, right: SortKey) -> Bool {
        left.letters == right.letters
            ? left.name.lexicographicallyPrecedes(right.name)
            : left.letters.lexicographicallyPrecedes(right.letters)
    }
}

extension Sequence {
    /// Ordered by name; equal names keep their order.
    func sorted(byName name: (Element) -> String) -> [Element] {
        map { (SortKey(name($0)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
