import Diagnostics
import Testing

@testable import ContentLoading

@Suite("Source files")
struct SourceFileTests {
    private func file(_ bytes: [UInt8]) -> SourceFile {
        SourceFile(path: "a.md", display: "content/a.md", bytes: bytes)
    }

    @Test("A byte order mark is no text, and every line ending is a newline")
    func normalisation() {
        let file = file([0xEF, 0xBB, 0xBF] + Array("a\r\nb\rc\n\r\n\r\rd".utf8))
        #expect(file.diagnostics.isEmpty)
        #expect(String(decoding: file.text.utf8, as: UTF8.self) == "a\nb\nc\n\n\n\nd")
    }

    @Test(
        "What is no UTF-8 is found where it stands",
        arguments: [
            ([0x61, 0xFF], 2, 0xFF), ([0xC3, 0xBC, 0xC3], 2, 0xC3), ([0xED, 0xA0, 0x80], 1, 0xED),
            ([0xC0, 0xAF], 1, 0xC0),
            ([0xF4, 0x90, 0x80, 0x80], 1, 0xF4), ([0x80], 1, 0x80), ([0xE2, 0x82], 1, 0xE2),
            ([0x61, 0x0D, 0xF6, 0x0A], 1, 0xF6),
        ] as [([UInt8], Int, UInt8)]
    )
    func invalidUTF8(_ bytes: [UInt8], column: Int, byte: UInt8) {
        #expect(file(bytes).diagnostics.map(\.problem) == [.invalidUTF8(byte: byte)])
        #expect(file(bytes).diagnostics.map(\.location.column) == [column])
    }

    @Test(
        "Control characters are found where they stand",
        arguments: [
            "\u{0}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{2028}", "\u{2029}", "\u{FFFE}", "\u{FFFF}", "\u{C}",
        ]
    )
    func control(_ text: String) throws {
        let found = file(Array("ü\nä€\(text)".utf8)).diagnostics
        let scalar = try #require(text.unicodeScalars.first)
        #expect(found.map(\.problem) == [.controlCharacter(codePoint: scalar.value)])
        #expect(found.map(\.location) == [SourceLocation(file: "content/a.md", line: 2, column: 3)])
    }

    @Test("The first of several is reported")
    func order() {
        #expect(file([0x01, 0xFF]).diagnostics.map(\.problem) == [.controlCharacter(codePoint: 1)])
        #expect(file([0xFF, 0x01]).diagnostics.map(\.problem) == [.invalidUTF8(byte: 0xFF)])
    }

    @Test("All other text passes", arguments: ["a\tb", "👩‍👩‍👧", "\u{A0}", "\u{FFFD}", "\u{10FFFD}", "\u{202E}", "−", "ÿ"])
    func text(_ text: String) {
        #expect(file(Array(text.utf8)).diagnostics.isEmpty)
    }

    @Test("Plain text is told from all other bytes as Unicode tells them, also amid ASCII")
    func plainText() {
        let edges: [UInt8] = [0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xA7, 0xA8, 0xA9, 0xAA, 0xBD, 0xBE, 0xBF, 0xC0]
        var sequences: [[UInt8]] = []
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                sequences.append([first, second])
                guard first >= 0xE0, first < 0xF6 else { continue }
                for third in edges {
                    sequences.append([first, second, third])
                    if first >= 0xF0 { sequences += [0x7F, 0x80, 0xBF, 0xC0].map { [first, second, third, $0] } }
                }
            }
        }
        var mistaken: [[UInt8]] = []
        for (index, sequence) in sequences.enumerated() {
            let before = Array(repeating: UInt8(ascii: "a"), count: 1 + index % 9)
            let bytes = before + sequence + Array("\n\tbcdefgh".utf8.prefix(index % 8))
            let text = String(validating: bytes, as: UTF8.self)
            let isPlain = text.map { !$0.unicodeScalars.contains(where: \.isRefusedControl) } ?? false
            if bytes.withUnsafeBytes(PlainText.isPlain) != isPlain { mistaken.append(bytes) }
        }
        #expect(mistaken.isEmpty)
    }
}
