import Foundation
import Testing

@testable import SiteOutputs

@Suite("What theme authors read")
struct ThemeReferenceTests {
    private static let themes = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("themes")

    @Test("The reference names every template, view and field there is")
    func reference() throws {
        let file = Self.themes.appendingPathComponent("REFERENCE.md")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try Data(ThemeReference.markdown.utf8).write(to: file)
            Issue.record("wrote \(file.path): look at the difference before it is committed")
        } else {
            #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self) == ThemeReference.markdown)
        }
    }

    @Test("The guide's words with something filled in are those there are, with their places")
    func phrases() throws {
        let guide = String(
            decoding: try Data(contentsOf: Self.themes.appendingPathComponent("README.md")),
            as: UTF8.self
        )
        for phrase in Phrase.allCases {
            let places = phrase.placeholders.map { "`{\($0)}`" }.joined(separator: ", ")
            #expect(guide.contains("| `\(phrase.stringValue)` | \(places) |"), "\(phrase)")
        }
        for thing in CountedThing.allCases { #expect(guide.contains("`\(thing.stringValue)`"), "\(thing)") }
    }
}
