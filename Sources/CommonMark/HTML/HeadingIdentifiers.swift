/// Makes a document's heading ids: `[a-z0-9-]+`, each only once.
struct HeadingIdentifiers {
    /// Few texts have more headings, among which comparing is faster than a table.
    private static let few = 16

    private var first: [String] = []
    private var others: Set<String> = []
    private var lastNumber: [String: Int] = [:]

    /// "Über uns" → `ueber-uns`, a second one → `ueber-uns-2`, nothing usable → `abschnitt`.
    mutating func makeIdentifier(for text: String) -> String {
        let slug = Self.slug(of: text)
        let base = slug.isEmpty ? "abschnitt" : slug
        var candidate = base
        while !insert(candidate) {
            let number = lastNumber[base, default: 1] + 1
            lastNumber[base] = number
            candidate = "\(base)-\(number)"
        }
        return candidate
    }

    /// False for one that is there.
    private mutating func insert(_ identifier: String) -> Bool {
        if first.contains(identifier) { return false }
        guard first.count == Self.few else {
            first.append(identifier)
            return true
        }
        return others.insert(identifier).inserted
    }

    private static func slug(of text: String) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.utf8.count)
        var needsHyphen = false
        for scalar in text.unicodeScalars {
            if let character = asciiCharacter(of: scalar) {
                if needsHyphen { slug.append(UInt8(ascii: "-")) }
                slug.append(character)
                needsHyphen = false
                continue
            }
            if isDropped(scalar) { continue }
            if scalar == "\u{308}", let vowel = slug.last, !needsHyphen, "aou".utf8.contains(vowel) {
                slug.append(UInt8(ascii: "e"))
                continue
            }
            let start = slug.count
            append(scalar, to: &slug)
            guard slug.count > start else {
                needsHyphen = !slug.isEmpty
                continue
            }
            if needsHyphen { slug.insert(UInt8(ascii: "-"), at: start) }
            needsHyphen = false
        }
        return String(decoding: slug, as: UTF8.self)
    }

    /// Apostrophes, soft hyphens and combining accents part no words.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "'", "\u{2019}", "\u{AD}", "\u{300}"..."\u{307}", "\u{309}"..."\u{36F}": true
        default: false
        }
    }

    /// An English letter in lower case, or a digit; nil for all else.
    private static func asciiCharacter(of scalar: Unicode.Scalar) -> UInt8? {
        switch scalar {
        case "a"..."z", "0"..."9": UInt8(truncatingIfNeeded: scalar.value)
        case "A"..."Z": UInt8(truncatingIfNeeded: scalar.value) | 0x20
        default: nil
        }
    }

    /// Nothing for what is no Latin letter.
    private static func append(_ scalar: Unicode.Scalar, to slug: inout [UInt8]) {
        switch scalar {
        case "ä", "Ä": slug += "ae".utf8
        case "ö", "Ö": slug += "oe".utf8
        case "ü", "Ü": slug += "ue".utf8
        case "ß", "ẞ": slug += "ss".utf8
        case _ where scalar.isASCII || !scalar.properties.isAlphabetic: break
        default: slug += (latinLetters[scalar.properties.lowercaseMapping] ?? "").utf8
        }
    }

    private static let latinLetters: [String: String] = {
        let letters = [
            "ae": "æ", "oe": "œ", "a": "àáâãåāăą", "c": "çćč", "d": "ďđð", "e": "èéêëēėęě",
            "g": "ğģ", "i": "ìíîïīįı", "k": "ķ", "l": "łļľ", "n": "ñńņň", "o": "òóôõøōő", "r": "řŕ", "s": "śşšș",
            "t": "ťţț", "th": "þ", "u": "ùúûūůűų", "y": "ýÿ", "z": "źżž",
        ]
        var table: [String: String] = [:]
        for (transcription, originals) in letters {
            for original in originals { table[String(original)] = transcription }
        }
        return table
    }()
}
