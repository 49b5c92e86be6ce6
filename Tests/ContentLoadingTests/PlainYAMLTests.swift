import RandomTexts
import Testing

@testable import ContentLoading

/// What is read without libyaml is what libyaml would have read.
@Suite("Plain YAML")
struct PlainYAMLTests {
    @Test(
        "The notations of most front matter are read without libyaml",
        arguments: [
            "title: A\n", "title: Ein Abend in Köln  \n", "title: \"22. Stammtisch: Wie?\"\n", "title: 'C#, und F#'\n",
            "date: 2015-06-27\n", "end: 20:30\n", "url: https://example.org/a?b=c#d\n", "topics: [recht, seo]\n",
            "event:\n  number: 22\n  venue:\n    name: A\ntitle: B\n", "topics:\n  - recht\n  - seo\ntitle: B\n",
            "venue: {name: Ä 13, street: \"Ö 30\", city: C}\n", "rsvp: [ { service: 'X', url: \"https://a.b/\" } ]\n",
        ]
    )
    func readable(_ yaml: String) throws {
        let plain = try #require(Self.read(yaml))
        #expect(plain.written == Self.composed(yaml)?.written)
    }

    @Test(
        "What only libyaml can read is left to it",
        arguments: [
            "", "# nothing\n", "- a\n", "a\n", "title:\n", "title: \"a\\tb\"\n", "title: A # B\n", "title: A\n  B\n",
            "title: A\n\n  B\n", "title: |\n  A\n", "title: >-\n  A\n", "a: &b c\n", "a: *b\n", "a: !b c\n",
            "a: b: c\n",
            "a: b\na: c\n", "a: {b: c, b: d}\n", "a: [b, c\n", "a: [b: c]\n", "a: {b}\n", "a: 'it''s'\n",
            "a: \"b\" c\n",
            "a: [b]]\n", "a:\tb\n", "a: b\tc\n", "  a: b\n c: d\n", "a:\n  b: c\n d: e\n", "a:\n  - b\n  c: d\n",
            "a: b",
            "a:\n- b\n", "a: [b, ]\n", "a: [b?, c]\n", "? a\n: b\n", "---\na: b\n", "a: ---\n", "a: b:\n",
            "a: \u{FEFF}b\n",
        ]
    )
    func unreadable(_ yaml: String) {
        #expect(Self.read(yaml) == nil)
    }

    @Test("Random texts are read as libyaml reads them, or left to it")
    func random() throws {
        var random = RandomText(seed: 22)
        var count = 0
        for _ in 0..<20_000 {
            let yaml = Self.yaml(&random)
            guard SourceFile(path: "a.yml", display: "a.yml", bytes: Array(yaml.utf8)).diagnostics.isEmpty,
                let plain = Self.read(yaml)
            else { continue }
            count += 1
            #expect(plain.written == Self.composed(yaml)?.written, "\(yaml)")
        }
        #expect(count > 2_000)
    }

    /// Some lines that look like YAML, of which a few are not.
    private static func yaml(_ random: inout RandomText) -> String {
        var yaml = ""
        var depth = 0
        for number in 0...random.next(below: 5) {
            yaml += random.some([String(repeating: "  ", count: depth)], or: ["", "  ", "   ", "    ", "  - ", "\t"])
            yaml += random.some(["a\(number)", "B-\(number)", "\(number)_c"], or: ["a", "ü", "\"g\"", "h i", "-", ""])
            depth = random.next(below: 4) == 0 ? depth + 1 : random.next(below: depth + 1)
            yaml += depth > 0 && random.next(below: 2) == 0 ? ":" : ": " + value(&random, depth: 0)
            yaml += random.some(["\n", " \n"], or: ["\n\n", " # b\n", "\n# c\n", "", "\n  d\n"])
        }
        return yaml
    }

    private static func value(_ random: inout RandomText, depth: Int) -> String {
        switch random.next(below: depth < 3 ? 10 : 6) {
        case 0, 1: return random.some(plain, or: scalars)
        case 2: return "\"\(random.some(plain, or: scalars))\""
        case 3: return "'\(random.some(plain, or: scalars))'"
        case 4: return random.some(plain, or: scalars) + random.some([" ", ""], or: ["-", ":"]) + "b"
        case 5: return random.some(plain, or: [random.text(pieces: 2)])
        case 6, 7:
            let items = (0...random.next(below: 3)).map { _ in value(&random, depth: depth + 1) }
            return random.some(["[", "[ "], or: ["[,"])
                + items.joined(separator: random.some([",", ", "], or: [" : "]))
                + random.some(["]", " ]"], or: ["", "}", "]]"])
        default:
            let entries = (0...random.next(below: 3)).map { number in
                random.some(["k\(number)"], or: ["k", "ü", "'k'"]) + random.some([": ", ":  "], or: [":", " : ", ","])
                    + value(&random, depth: depth + 1)
            }
            return random.some(["{", "{ "], or: ["{,"])
                + entries.joined(separator: random.some([",", ", "], or: [" "]))
                + random.some(["}", " }"], or: ["", "]", "}}"])
        }
    }

    private static let plain = [
        "Köln", "2015-06-27 18:00", "https://example.org/a", "C#", "a - b", "7", "日本", "a\u{A0}b", "Ä'b\"", "a(b)",
    ]

    private static let scalars = [
        "a:b", "a: b", "a #b", "a#b", "?", "a?", "-", "- a", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a", "a,b", "x]y",
        "~", "\\", "a\\n", "a'b", "a\"b", "{", "}", "[", "]", ",", "/a", "", "\u{FEFF}", "a?,", "a:,", "a::b", "a:",
        "a  #",
    ]

    private static func read(_ yaml: String) -> YAMLNode? {
        Array(yaml.utf8).withUnsafeBufferPointer { PlainYAML.root(of: $0, firstLine: 3) }
    }

    private static func composed(_ yaml: String) -> YAMLNode? {
        Array(yaml.utf8).withUnsafeBufferPointer { text in
            var composer = YAMLComposer(text, firstLine: 3)
            return try? composer.root()
        }
    }
}

extension RandomText {
    /// Mostly something usual.
    fileprivate mutating func some(_ usual: [String], or unusual: [String]) -> String {
        let choices = next(below: 20) == 0 ? unusual : usual
        return choices[next(below: choices.count)]
    }
}

extension YAMLNode {
    /// Everything about it.
    fileprivate var written: String {
        let place = "\(line):\(column)+\(length)\(isPlain ? "" : "q") "
        return switch value {
        case .scalar(let text): place + text.debugDescription
        case .list(let items): place + "[" + items.map(\.written).joined(separator: ", ") + "]"
        case .mapping(let entries):
            place + "{" + entries.map { "\($0.key.written): \($0.value.written)" }.joined(separator: ", ") + "}"
        }
    }
}
