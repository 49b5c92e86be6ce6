import Theming

/// Themes made up of tags and blanks at random, the same ones for the same seed.
///
/// Most are fit for ``EverythingPage`` and have every kind of tag alone on its line as well as amid others; but no
/// blanks stand between an end or comment and a partial or block, which swift-mustache would indent by them.
struct RandomTheme {
    private var random: SeededRandom

    static let templates = ["page", "a", "b/c"]

    init(seed: UInt64) {
        random = SeededRandom(state: seed)
    }

    mutating func source() -> ThemeSource {
        let files = Self.templates.map { name in
            ThemeSource.File(path: "templates/\(name).mustache", bytes: Array(body(depth: 0).utf8))
        }
        return ThemeSource(displayPath: "themes/random", files: files)
    }

    private mutating func body(depth: Int) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            text += snippet(depth: depth)
        }
        return text
    }

    private mutating func snippet(depth: Int) -> String {
        switch Int.random(in: 0..<(depth > 3 ? 8 : 15), using: &random) {
        case 0: "{{\(one(of: ["text", "view.text", "view.view.text", ".text", "site"]))}}"
        case 1: "{{{\(one(of: ["html", "view.html", ".html"]))}}}"
        case 2...5: one(of: ["\n", "\n", "\n  ", "\n\t", "x", "<p>\n", "x \n   y", "\r\n", "\r\n  ", "{x", " \n"])
        case 6: one(of: ["{{! c }}\n", "x{{! c }}"])
        case 7: "{{>\(one(of: Self.templates))}}"
        case 8: around(one(of: ["text", "view.text"]), "{{.}}\(body(depth: depth + 1))")
        case 9: around("texts", "\(body(depth: depth + 1))-{{.}}")
        case 10: around(one(of: ["flag", "view.flag"]), body(depth: depth + 1))
        case 11: around(one(of: ["view", "list", "view.list", ".view"]), body(depth: depth + 1))
        case 12: around(one(of: ["text", "flag", "list", "view.list", "html"]), body(depth: depth + 1), sigil: "^")
        case 13: around(one(of: ["x", "y"]), body(depth: depth + 1), sigil: "$")
        default: parent(depth: depth)
        }
    }

    /// A tag and its end, each of them alone on its line as often as not.
    private mutating func around(_ name: String, _ body: String, sigil: String = "#") -> String {
        let breaks = ["", "\n", "\n  ", "\r\n"]
        return "{{\(sigil)\(name)}}\(one(of: breaks))\(body)\(one(of: breaks)){{/\(name)}}\(one(of: breaks))"
    }

    private mutating func parent(depth: Int) -> String {
        let x = around("x", body(depth: depth + 1), sigil: "$")
        let y = Bool.random(using: &random) ? around("y", body(depth: depth + 1), sigil: "$") : ""
        return around(one(of: Self.templates), x + y, sigil: "<")
    }

    private mutating func one(of choices: [String]) -> String {
        choices.randomElement(using: &random) ?? ""
    }
}

/// SplitMix64 by Sebastiano Vigna.
private struct SeededRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}
