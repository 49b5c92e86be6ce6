import Foundation

/// What a search makes of letters: small ones without accents.
///
/// `ä` becomes `ae`, of which ``SearchWords`` then drops the `e`. `static/search.js` of the default theme folds what
/// readers type in the same way.
enum FoldedLetters {
    /// What one scalar is to a word.
    enum Part: Equatable {
        case letter(Unicode.Scalar)
        /// The dots of `a¨`: an `e`, but only behind a letter that has an umlaut.
        case diaeresis
        /// An accent or an invisible sign, such as a soft hyphen.
        case nothing
        case boundary
    }

    static func parts(of scalar: Unicode.Scalar) -> [Part] {
        String(scalar).decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars.flatMap { part in
            if let letters = spelled[part] { return letters.unicodeScalars.map(Part.letter) }
            switch part.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .letterNumber, .otherNumber:
                return [.letter(part)]
            case .nonspacingMark where part == "\u{308}": return [.diaeresis]
            case .nonspacingMark, .spacingMark, .enclosingMark, .format: return [.nothing]
            default: return [.boundary]
            }
        }
    }

    /// Letters that no decomposition takes apart.
    private static let spelled: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "oe", "ł": "l", "đ": "d", "ı": "i", "ς": "σ",
    ]
}

// MARK: For speed

extension FoldedLetters {
    /// What is known without looking into Unicode's tables.
    struct Tables {
        /// By the first byte of a scalar: its small letter or digit, or ``unknown``.
        let ascii: UnsafePointer<UInt8>
        /// The scalars U+0080 to U+00FF as one or two ASCII letters, the second 0 where there is one; ``unknown`` first where
        /// they are none.
        let latin1: UnsafePointer<(first: UInt8, second: UInt8)>
    }

    static let unknown: UInt8 = 0
    /// All above are letters and digits.
    static let firstLetter: UInt8 = 0x30

    @inline(__always)
    static func withTables(_ body: (Tables) -> Void) {
        ascii.withUnsafeBufferPointer { ascii in
            latin1.withUnsafeBufferPointer { latin1 in
                if let ascii = ascii.baseAddress, let latin1 = latin1.baseAddress {
                    body(Tables(ascii: ascii, latin1: latin1))
                }
            }
        }
    }

    private static let ascii: [UInt8] = (0...UInt8.max).map { byte in
        switch byte {
        case 0x61...0x7A, 0x30...0x39: byte
        case 0x41...0x5A: byte | 0x20
        default: unknown
        }
    }

    private static let latin1: [(first: UInt8, second: UInt8)] = (0x80...UInt8.max).map { value in
        var letters: [UInt8] = []
        for part in parts(of: Unicode.Scalar(value)) {
            switch part {
            case .letter(let letter) where letter.isASCII: letters.append(UInt8(letter.value))
            case .diaeresis where "aou".utf8.contains { $0 == letters.last }: letters.append(UInt8(ascii: "e"))
            case .diaeresis, .nothing: continue
            case .letter, .boundary: return (unknown, 0)
            }
        }
        guard (1...2).contains(letters.count) else { return (unknown, 0) }
        return (letters[0], letters.count > 1 ? letters[1] : 0)
    }
}
