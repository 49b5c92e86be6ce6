/// Nasty texts, the same ones on every run.
package struct RandomText {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    /// What writers of other alphabets, phones and word processors put into a title.
    private static let pieces = [
        "a", "Z", "7", " ", "  ", "\t", ",", ";", ":", "\\", "\\n", "\\,", "\"", "^", "^n", "^'", "'", "=", "<", "&",
        "&amp;", "]]>", "]]", "<![CDATA[", "<b>",
        "ä", "ß", "Ä", "a\u{308}", "e\u{301}\u{323}", "o\u{302}\u{302}\u{302}", "\u{1100}\u{1161}\u{11A8}", "\u{212B}",
        "日本語", "שלום", "عربي", "नमस्ते", "…", "–", "„Köln“", "€", "\u{FEFF}", "\u{200D}", "\u{FFFD}",
        "👩‍👩‍👧‍👦", "🏳️‍🌈", "🇩🇪", "👍🏽", "😀", "\r", "\n", "\r\n", "\n\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}",
        "\u{0}", "\u{1}", "\u{7F}", "\u{80}", "\u{9F}", "\u{A0}", "\u{E000}", "Swift-Stammtisch",
        "https://example.org/?a=b,c;d",
    ]

    /// SplitMix64.
    package mutating func next(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

    /// Letters, marks and emoji without anything at which a line might be broken.
    package mutating func unbroken(scalars count: Int) -> String {
        var text = String.UnicodeScalarView()
        while text.count < count {
            let piece = Self.pieces[next(below: Self.pieces.count)].unicodeScalars
            let isUnbroken = piece.allSatisfy { scalar in
                !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
            }
            if isUnbroken { text += piece }
        }
        return String(text.prefix(count))
    }

    package mutating func text(pieces count: Int) -> String {
        (0..<count).map { _ in Self.pieces[next(below: Self.pieces.count)] }.joined()
    }
}
