import ChapterModel
import FileAccess
import Foundation
import Synchronization
import Testing

@testable import ContentLoading
@testable import SiteBuild
@testable import SiteOutputs

@Suite("What is made of the same as before is not made again")
struct SparedFilesTests {
    @Test("After any edits the site is what a fresh build makes, to the byte", arguments: 1...2)
    func randomEdits(seed: Int) async throws {
        var edits = try RandomEdits(seed: UInt64(seed))
        var good = 0
        for step in 1...12 {
            let changes = try edits.make()
            if try await expectLikeFresh(edits.options, "\(step): \(changes)") { good += 1 }
        }
        #expect(good >= 4, "edits that show nothing")
    }

    private static let network = "\(GoldenSiteTests.fixtures)/kleines-netz/content"

    private static let texts: [String] = {
        let files = (try? TemporaryFolder.tree(network).keys.sorted()) ?? []
        return files.filter { $0.hasSuffix(".md") || $0.hasSuffix("comments.yml") }
    }()

    @Test("There are posts, pages, chapters and comments to edit")
    func textsToEdit() {
        for name in ["/comments.yml", "/chapter.md", "/index.md", "impressum.md"] {
            #expect(Self.texts.contains { $0.hasSuffix(name) }, "\(name)")
        }
    }

    @Test("Words at the end of a text, in its summary and in comments reach all files that show them", arguments: texts)
    func everyText(name: String) async throws {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: Self.network, toPath: folder("content"))
        let options = try TestSite.options(content: folder("content"), output: folder("output"))
        #expect(try await expectLikeFresh(options, "nothing"))
        let text = try String(contentsOfFile: folder("content/\(name)"), encoding: .utf8)
        for edited in Self.edits(of: text, isMarkdown: name.hasSuffix(".md")) {
            #expect(edited != text)
            try folder.write(["content/\(name)": edited])
            #expect(try await expectLikeFresh(options, edited))
        }
    }

    private static func edits(of text: String, isMarkdown: Bool) -> [String] {
        guard isMarkdown else { return [text.replacingOccurrences(of: "text: ", with: "text: Neu ")] }
        return [
            text + "\n\nEin Satz mehr.\n",
            text.replacingOccurrences(of: "\n---\n", with: "\n---\nEin Satz vorweg.\n\n"),
        ]
    }

    @Test("The day, drafts, pictures, the theme and those that it extends reach every file")
    func facts() async throws {
        let folder = try TemporaryFolder()
        try folder.write(TestSite.minimal)
        try folder.write([
            "content/bonn/2015-01-10-abend/index.md": TestSite.post(
                "Abend",
                extra: "cover: saal.gif\nevent:\n  start: 2015-01-25 19:00\n  duration: 2 h\n"
            ),
            "content/bonn/2015-01-10-abend/saal.gif": "GIF89aA\u{1}A\u{1}",
            "content/bonn/2015-01-12-entwurf.md": TestSite.post("Entwurf", extra: "draft: true\n"),
            "content/bonn/2015-02-10-spaeter.md": "---\ntitle: Später\ndate: 2015-02-10\n---\nText.\n",
            "themes/bunt/theme.yml": "name: bunt\nextends: schlicht\n",
            "themes/bunt/i18n/de.yml": "recap: Nachlese\n",
            "themes/schlicht/theme.yml": "name: schlicht\nextends: default\n",
            "themes/schlicht/i18n/de.yml": "recap: Rückschau\n",
        ])
        var options = try TestSite.options(
            content: folder("content"),
            output: folder("output"),
            theme: folder("themes/bunt")
        )
        #expect(try await expectLikeFresh(options, "nothing"))
        for edit in [
            ["content/bonn/2015-01-10-abend/saal.gif": "GIF89aA\u{1}B\u{1}"],
            ["content/bonn/2015-01-10-abend/saal.gif": "GIF89aA\u{1}B\u{1} und mehr"],
            ["themes/schlicht/i18n/de.yml": "recap: Rückschau\nlatestPosts: Frisch vom Fass\n"],
            ["themes/bunt/i18n/de.yml": "recap: Nachlese\nlatestPosts: Neues\n"],
            ["content/site.yml": (TestSite.minimal["content/site.yml"] ?? "") + "tagline: Man trifft sich\n"],
        ] {
            try folder.write(edit)
            #expect(try await expectLikeFresh(options, "\(edit)"))
        }
        options.today = .day(try #require(LocalDate(year: 2015, month: 1, day: 20)))
        #expect(try await expectLikeFresh(options, "another day"))
        options.showsDrafts = true
        #expect(try await expectLikeFresh(options, "drafts"))
        options.showsFuture = true
        #expect(try await expectLikeFresh(options, "posts to come"))
    }

    @Test("A file is rendered where it may have changed, and not where it cannot have")
    func rendering() async throws {
        let folder = try TemporaryFolder()
        let content = ContentHash(of: Array("content".utf8))
        let (page, note) = (Rendering("page"), Rendering("note"))
        func inputs(facts: ContentHash = content, whole: ContentHash, tool: String = "tool") throws -> BuildInputs {
            let today = try #require(LocalDate(year: 2015, month: 2, day: 1))
            return BuildInputs(
                tool: tool,
                visibility: Visibility(today: today),
                theme: content,
                content: ContentRevision(facts: facts, whole: whole)
            )
        }
        func build(_ inputs: BuildInputs?) async throws -> [Int] {
            let plan = try OutputPlan([[page.file(texts: .all), note.file(texts: .none)]])
            let nothing = ProtectedFolders(inputs: [], places: [])
            let writer = try OutputWriter(folder: folder("output"), protecting: nothing)
            _ = try await writer.write(plan, of: inputs)
            return [page.takeCount(), note.takeCount()]
        }
        let (other, third) = (ContentHash(of: [1]), ContentHash(of: [2]))
        #expect(try await build(nil) == [1, 1])
        #expect(try await build(try inputs(whole: content)) == [1, 1], "what was made of is not known")
        page.change()
        #expect(try await build(try inputs(whole: other)) == [1, 1], "nobody noted it, as nothing was written")
        #expect(try await build(try inputs(whole: other)) == [0, 0], "the same")
        #expect(try await build(try inputs(whole: third)) == [1, 0], "another text")
        page.change()
        #expect(try await build(try inputs(facts: other, whole: third)) == [1, 1], "other facts")
        #expect(try await build(try inputs(facts: other, whole: third, tool: "other")) == [1, 1], "another tool")
        #expect(try await build(nil) == [1, 1], "nothing is known")
        try Data("edited by hand".utf8).write(to: URL(fileURLWithPath: folder("output/note/index.html")))
        #expect(try await build(try inputs(facts: other, whole: third)) == [0, 1], "edited by hand")
    }

    /// Builds once more over the last site, and elsewhere without it; false where the content is wrong.
    private func expectLikeFresh(_ options: BuildOptions, _ edit: String) async throws -> Bool {
        var (again, fresh) = (options, options)
        again.tool = "tool"
        fresh.outputFolder += "-fresh"
        do {
            _ = try await SitePipeline(again).build()
            _ = try await SitePipeline(fresh).build()
        } catch is InvalidContent {
            return false
        }
        let built = try TemporaryFolder.tree(again.outputFolder)
        let expected = try TemporaryFolder.tree(fresh.outputFolder)
        #expect(Set(built.keys).symmetricDifference(expected.keys) == [], "\(edit)")
        #expect(expected.keys.filter { $0 != ".stammtisch" && built[$0] != expected[$0] } == [], "\(edit)")
        return true
    }
}

/// A file that counts how often it is rendered.
private final class Rendering: Sendable {
    private let name: String
    private let state = Mutex((count: 0, version: 0))

    init(_ name: String) {
        self.name = name
    }

    func file(texts: ShownTexts) -> OutputFile {
        OutputFile(path: SitePath(page: name), source: name, texts: texts) {
            self.state.withLock { state in
                state.count += 1
                return Array("\(self.name) \(state.version)".utf8)
            }
        }
    }

    /// From now on the file has other bytes.
    func change() { state.withLock { $0.version += 1 } }

    /// How often it was rendered since the last call.
    func takeCount() -> Int {
        state.withLock { state in
            defer { state.count = 0 }
            return state.count
        }
    }
}
