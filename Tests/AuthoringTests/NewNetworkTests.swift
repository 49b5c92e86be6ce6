import ChapterModel
import ContentLoading
import Diagnostics
import FileAccess
import Foundation
import SiteBuild
import Testing

@testable import Authoring

@Suite("A new network")
struct NewNetworkTests {
    private let test: TestNetwork

    init() throws {
        test = try TestNetwork()
    }

    private func options(_ folder: String) -> BuildOptions {
        let themes = TestNetwork.repository.appendingPathComponent("themes").path
        var options = BuildOptions(
            contentFolder: "\(folder)/content",
            outputFolder: "\(folder)/output",
            themesFolder: "\(folder)/themes",
            today: .day(TestNetwork.today)
        )
        options.sharedThemesFolders = [themes]
        return options
    }

    private func draft(in folder: String, _ language: Language, copyingTheme: Bool = false) async throws -> NetworkDraft
    {
        var request = NetworkRequest(in: language)
        (request.title, request.url, request.city) = ("#Rhein: Netz", "https://rhein.example/stammtisch", "Bad Münster")
        if copyingTheme {
            request.themeFolder = TestNetwork.repository.appendingPathComponent("themes/default").path
        }
        return try await request.draft(in: folder, asking: .unattended) { _ in TestNetwork.today }
    }

    @Test("It passes the check without a warning and builds as it is", arguments: Language.allCases)
    func builds(_ language: Language) async throws {
        let folder = "\(test.path)/neu"
        let pipeline = SitePipeline(options(folder))
        let draft = try await draft(in: folder, language)
        #expect(try await draft.write { try await pipeline.findings(in: $0) } == [])
        let built = try await pipeline.build()
        #expect(built.report.warnings == [] && built.report.hidden.isEmpty)
        #expect(built.report.counts.events == 1)
        let page = try File.read(
            "\(folder)/output/bad-muenster/2026-12-10-\(Slug(ContentWords(language).firstEvent)?.text ?? "")/index.html"
        )
        #expect(String(decoding: page, as: UTF8.self).contains("#Rhein: Netz"))
        let calendar = String(decoding: try File.read("\(folder)/output/rhein-netz.ics"), as: UTF8.self)
        #expect(calendar.contains("DTSTART;TZID=Europe/Berlin:20261210T190000"))
    }

    @Test("It has a text for whoever leads it, pages to fill in, and recipes to publish it")
    func files() async throws {
        let german = try await draft(in: "neu", .german)
        #expect(
            german.files.keys.sorted() == [
                ".github/workflows/pages.yml", ".gitignore", ".gitlab-ci.yml", "README.md",
                "content/bad-muenster/2026-12-10-unser-erster-abend.md", "content/bad-muenster/chapter.md",
                "content/datenschutz.md", "content/impressum.md", "content/index.md", "content/people.yml",
                "content/site.yml", "content/venues.yml",
            ]
        )
        for (path, bytes) in german.files {
            let text = try #require(String(validating: bytes, as: UTF8.self), "\(path)")
            #expect(text.hasSuffix("\n") && !text.contains("@CITY@") && !text.contains("@TITLE@"), "\(path)")
        }
        let readme = String(decoding: try #require(german.files["README.md"]), as: UTF8.self)
        for command in ["new event", "new recap", "check", "serve", "build"] {
            #expect(readme.contains("| `stammtisch \(command)` |"))
        }
        for page in ["impressum", "datenschutz"] {
            let text = String(decoding: try #require(german.files["content/\(page).md"]), as: UTF8.self)
            #expect(text.contains("**Platzhalter: "))
        }
    }

    @Test("A folder that git knows and nobody has filled is filled; any other is left alone")
    func folders() async throws {
        let folder = "\(test.path)/neu"
        try FileManager.default.createDirectory(atPath: "\(folder)/.git", withIntermediateDirectories: true)
        let pipeline = SitePipeline(options(folder))
        let draft = try await draft(in: folder, .german, copyingTheme: true)
        _ = try await draft.write { try await pipeline.findings(in: $0) }
        let names = [".git", ".github", ".gitignore", ".gitlab-ci.yml", "README.md", "content", "themes"]
        #expect(try FileTree.names(in: folder).sorted() == names)
        let theme = TestNetwork.repository.appendingPathComponent("themes/default").path
        for entry in try FileTree.entries(below: theme) where entry.kind == .file {
            #expect(try File.read("\(folder)/themes/default/\(entry.path)") == File.read("\(theme)/\(entry.path)"))
        }
        let before = try test.tree
        await #expect(throws: AuthoringProblem.folderInUse(path: folder)) {
            try await draft.write { try await pipeline.findings(in: $0) }
        }
        #expect(try test.tree == before)
    }

    @Test("What a build would refuse is not begun")
    func refused() async throws {
        let folder = "\(test.path)/neu"
        let before = try test.tree
        let draft = try await draft(in: folder, .german)
        var options = options(folder)
        options.sharedThemesFolders = []
        let pipeline = SitePipeline(options)
        await #expect(throws: RefusedDraft.self) { try await draft.write { try await pipeline.findings(in: $0) } }
        #expect(try test.tree == before)
    }

    @Test("Three questions are asked, and wrong answers explained")
    func questions() async throws {
        let script = Script("Netz", "rhein.example", "https://rhein.example", "!", "Ulm")
        let interview = Interview(with: script, in: .german)
        let draft = try await NetworkRequest(in: .german).draft(in: "neu", asking: interview) { _ in TestNetwork.today }
        #expect(script.prompts.count == 5 && script.told.count == 4)
        #expect(draft.files["content/ulm/chapter.md"] != nil)
        await #expect(throws: AuthoringProblem.missingAnswers(flags: ["--title", "--url", "--city"])) {
            try await NetworkRequest(in: .german).draft(in: "neu", asking: .unattended) { _ in TestNetwork.today }
        }
    }
}
