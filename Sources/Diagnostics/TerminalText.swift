extension String {
    /// Safe for a terminal, line by line.
    package var shownInTerminal: String {
        split(separator: "\n", omittingEmptySubsequences: false)
            .map { TerminalText($0.unicodeScalars).string }
            .joined(separator: "\n")
    }
}

/// Text made safe for a terminal: what could act on it, or is not visible, becomes U+FFFD.
struct TerminalText {
    let scalars: [Unicode.Scalar]

    init(_ text: some Sequence<Unicode.Scalar>) {
        scalars = text.map(Self.visible)
    }

    var string: String { String(String.UnicodeScalarView(scalars)) }

    /// The columns that a part of the text takes, as most terminals count them.
    func width(of range: Range<Int>) -> Int { scalars[range].reduce(0) { $0 + Self.width(of: $1) } }

    /// The text, or its beginning and its end where it has more scalars than `limit`.
    func shortened(to limit: Int) -> String {
        guard scalars.count > limit else { return string }
        let tail = limit / 3
        let parts = Array(scalars.prefix(limit - tail - 1)) + ["…"] + scalars.suffix(tail)
        return String(String.UnicodeScalarView(parts))
    }

    private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard !scalar.isASCII || scalar.value < 0x20 || scalar.value == 0x7F else { return scalar }
        return switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: scalar == "\t" ? " " : "\u{FFFD}"
        default: scalar
        }
    }

    /// UAX #11 without its rarer blocks: marks take no column, East Asian characters and emoji two.
    private static func width(of scalar: Unicode.Scalar) -> Int {
        guard !scalar.isASCII else { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            return 2
        default: return scalar.properties.isEmojiPresentation ? 2 : 1
        }
    }
}
