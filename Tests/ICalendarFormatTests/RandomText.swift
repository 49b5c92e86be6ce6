/// Nasty texts, the same ones on every run.
struct RandomText {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// What writers of other alphabets, phones and word processors put into a title.
    private static let pieces = [
        "a", "Z", "7", " ", "  ", "\t", ",", ";", ":", "\\", "\\n", "\\,", "\"", "^", "^n", "^'", "'", "=", "<", "&",
        "]]>",
        "ä", "ß", "Ä", "a\u{308}", "e\u{301}\u{323}", "o\u{302}\u{302}\u{302}", "\u{1100}\u{1161}\u{11A8}", "\u{212B}",
        "日本語", "שלום", "عربي", "नमस्ते", "…", "–", "„Köln“", "€", "\u{FEFF}", "\u{200D}", "\u{FFFD}",
        "👩‍👩‍👧‍👦", "🏳️‍🌈", "🇩🇪", "👍🏽", "😀", "\r", "\n", "\r\n", "\n\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}",
        "\u{0}", "\u{1}", "\u{7F}", "\u{80}", "\u{9F}", "\u{A0}", "\u{E000}", "Swift-Stammtisch",
        "https://example.org/?a=b,c;d",
    ]

    /// SplitMix64.
    mutating func next(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

    mutating func text(pieces count: Int) -> String {
        (0..<count).map { _ in Self.pieces[next(below: Self.pieces.count)] }.joined()
    }
}

/// What a text has to look like after it was written and read: one kind of line break and no control characters.
func cleaned(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x0A where previous == "\r": break
        case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
        case 0x09, 0x20..<0x7F, 0xA0...0x10FFFF: result.append(scalar)
        default: break
        }
        previous = scalar
    }
    return String(result)
}
