import ChapterModel
import ContentLoading
import Foundation
import RandomTexts
import Testing

@testable import Authoring
@testable import ContentLoading

@Suite("Texts in front matter")
struct WrittenTextTests {
    /// <https://github.com/minimaxir/big-list-of-naughty-strings>, which is not part of the project.
    private static let naughtyStrings: [String] = {
        let environment = ProcessInfo.processInfo.environment["STAMMTISCH_CORPORA"]
        let project = URL(filePath: #filePath).resolvingSymlinksInPath().appending(path: "../../..").standardized
        let folder = environment.map { URL(filePath: $0) } ?? project.appending(path: "../shared/corpora").standardized
        guard let data = try? Data(contentsOf: folder.appending(path: "blns.json")) else { return [] }
        return (try? JSONDecoder().decode([String].self, from: data)) ?? []
    }()

    private static let slips = [
        "#SoMeK: der 2. Abend", "Recht: was geht?", "@lars erzählt", "Ja", "no", "null", "~", "42", "1e3", "0x1F",
        "2026-12-03", "19:00", "- Liste", "? Frage", "[a, b]", "{a: b}", "a #b", "a:", ": a", "!Wichtig", "&a", "*a",
        "|", ">", "%a", "`a`", "\"Zitat\"", "'Zitat'", "Zitat \"mitten\" drin", "C:\\Windows\\", "\\",
        "Übermut tut gut",
        "Ärger – „nein“, danke…", "👩‍👩‍👧‍👦 Familie", "e\u{301}a\u{308}", "a\tb", "---", "...", "=", "<<", "\u{FEFF}BOM",
        "a  b",
        "true", "On", "yes, gern", "a, b", "null: 1", "Q&A", "#", "'", "\"", "🏳️‍🌈",
    ]

    /// Writes a text into every place that takes one, and reads it back.
    private func check(_ texts: [String]) async throws {
        let test = try TestNetwork()
        let network = try await test.read()
        let chapter = try network.chapter(named: "koeln")
        var files: [String: [UInt8]] = [:]
        var expected: [String: String] = [:]
        for (number, text) in texts.enumerated() {
            var front = YAMLMapping()
            front.set("title", text: text)
            front.set("date", bare: TestNetwork.today)
            var venue = YAMLMapping()
            venue.set("name", text: text)
            var event = YAMLMapping()
            event.set("start", bare: TestNetwork.today)
            event.set("venue", mapping: venue)
            front.set("event", mapping: event)
            var credit = YAMLMapping()
            credit.set("role", text: text)
            credit.set("name", text: text)
            front.set("credits", list: [credit])
            let draft = Draft("koeln/text-\(number)", bytes: front.document(body: "Text."), photos: [], address: .root)
            files.merge(draft.files) { $1 }
            expected[draft.text] = text
        }
        let folder = try ContentFolder.read(test.content, displayPath: "").adding(files)
        let content = try await ParsedContent.parse(folder)
        #expect(content.diagnostics == [])
        let assembly = try await content.assemble(visibility: Visibility(today: TestNetwork.today))
        let site = try #require(assembly.site)
        for post in site.posts where expected[post.source] != nil {
            let text = try #require(expected[post.source])
            expected[post.source] = nil
            let credit = post.content.credits.first
            let written = [post.title, post.event?.venue?.name, credit?.role, credit?.name]
            // By bytes: strings that only look alike are equal.
            #expect(written.allSatisfy { $0.map { Array($0.utf8) } == Array(text.utf8) }, "\(text) in \(chapter.slug)")
        }
        #expect(expected.isEmpty)
    }

    @Test("What YAML would take for something else comes back as it was typed")
    func slips() async throws {
        try await check(Self.slips)
    }

    @Test("What every reader of YAML understands stands there without quotes")
    func plain() {
        for text in ["Recht im Netz", "Köln – ein Abend", "Übermut tut gut", "Was tun? Reden!", "Q&A"] {
            #expect(YAMLScalar.line(text) == text)
        }
        for text in ["Ja", "no", "42", "19:00", "#SoMe", "a: b", "a #b", "@lars", "- a", "„Zitat“", "2. Abend"] {
            #expect(YAMLScalar.line(text) == "\"\(text)\"")
        }
    }

    @Test("Any line of text comes back as it was typed, or is refused for a control character")
    func random() async throws {
        var random = RandomText(seed: 7)
        var texts: [String] = []
        var refused = 0
        for _ in 0..<1500 {
            let text = random.text(pieces: 1 + random.next(below: 6))
            do throws(AuthoringProblem) {
                if let line = try LineAnswer.read(text) { texts.append(line) }
            } catch {
                refused += 1
            }
        }
        #expect(texts.count > 400 && refused > 100)
        try await check(texts)
    }

    @Test(
        "Naughty strings come back as they were typed, or are refused",
        .disabled(if: naughtyStrings.isEmpty, "no corpora next to the project; STAMMTISCH_CORPORA names their folder")
    )
    func naughty() async throws {
        let texts = Self.naughtyStrings.compactMap { try? LineAnswer.read($0) }
        #expect(texts.count > 400)
        try await check(texts)
    }

    @Test("Keys stand in the order of the schema")
    func order() async throws {
        let network = try await TestNetwork().read()
        var draft = EventDraft(chapter: try network.chapter(named: "koeln"), title: "A", date: TestNetwork.today)
        draft.time = try TimeAnswer.read("19-21")
        (draft.number, draft.venue, draft.speakers) = (1, Slug("hafen"), [Slug("anna-auer")].compactMap(\.self))
        draft.photos = [PhotoFile(name: "a.jpg", alt: "A", bytes: [])]
        let lines = try draft.draft(in: network).string.split(separator: "\n")
        let outer = lines.compactMap { PostKey(rawValue: String($0.prefix { $0 != ":" })) }
        #expect(outer == PostKey.allCases.filter(outer.contains) && outer.count == 5)
        let inner = lines.filter { $0.hasPrefix("  ") }
            .compactMap { EventKey(rawValue: String($0.dropFirst(2).prefix { $0 != ":" })) }
        #expect(inner == EventKey.allCases.filter(inner.contains) && inner.count == 5)
    }
}
