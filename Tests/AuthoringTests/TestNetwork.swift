import ChapterModel
import ContentLoading
import Diagnostics
import FileAccess
import Foundation
import SiteBuild
import Testing

@testable import Authoring

/// A small network on disk, to which tests add.
final class TestNetwork {
    static let today = LocalDate(daysSince1970: 20_778)
    static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let content = [
        "site.yml": "title: Netz\nurl: https://netz.example/\ntimeZone: Europe/Berlin\n",
        "venues.yml": "severin:\n  name: Gaststätte Severin\nhafen:\n  name: Hafen\n",
        "people.yml": "lars-heinemann:\n  name: Lars Heinemann\nanna-auer:\n  name: Anna Auer\n",
        "koeln/chapter.md": "---\nname: \"#NetzK\"\ncity: Köln\nhashtag: NetzK\ncadence: alle zwei Monate\n---\n",
        "koeln/2026-09-10-daten.md": """
        ---
        title: Daten
        date: 2026-08-20
        uid: netzk-2026-09-10
        event:
          number: 7
          start: 2026-09-10 19:00
          end: 21:30
          venue: severin
        ---
        """,
        "bonn/chapter.md": "---\nname: Bonn\ncity: Bonn\nvenue: hafen\n---\n",
    ]

    let path: String

    /// - Parameter files: further files of the content, or others in place of those above.
    init(_ files: [String: String] = [:]) throws {
        path = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path + "/authoring-\(UUID().uuidString)"
        for (name, text) in Self.content.merging(files, uniquingKeysWith: { $1 }) {
            let url = URL(fileURLWithPath: "\(content)/\(name)")
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: url)
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var content: String { "\(path)/content" }

    func read(on today: LocalDate = today) async throws -> Network {
        try await Network.read(try ContentFolder.read(content, displayPath: "content")) { _ in today }
    }

    /// What a build with the default theme finds.
    func check(_ folder: ContentFolder) async throws -> [Diagnostic] {
        try await SitePipeline(options(output: "output")).findings(in: folder)
    }

    func options(output: String) -> BuildOptions {
        let themes = Self.repository.appendingPathComponent("themes").path
        return BuildOptions(
            contentFolder: content,
            outputFolder: "\(path)/\(output)",
            themesFolder: themes,
            today: .day(Self.today)
        )
    }

    @discardableResult
    func write(_ draft: Draft) async throws -> [Diagnostic] {
        let folder = try ContentFolder.read(content, displayPath: "content")
        return try await DraftWriter(into: folder, check: check).write(draft)
    }

    /// Every file with its bytes, hidden ones too.
    var tree: [String: [UInt8]] {
        get throws {
            var tree: [String: [UInt8]] = [:]
            for entry in try FileTree.entries(below: path, hidden: true) {
                tree[entry.path] = entry.kind == .file ? try File.read("\(path)/\(entry.path)") : []
            }
            return tree
        }
    }
}

/// Somebody who has thought of all answers beforehand.
final class Script: Interlocutor {
    private var answers: [String]
    private(set) var prompts: [String] = []
    private(set) var told: [String] = []

    init(_ answers: String...) {
        self.answers = answers.reversed()
    }

    func answer(to prompt: String) -> String? {
        prompts.append(prompt)
        return answers.popLast()
    }

    func tell(_ text: String) { told.append(text) }
}

extension Interview {
    static var unattended: Interview { Interview(with: nil, in: .english) }
}

extension Draft {
    var string: String { String(decoding: files[text] ?? [], as: UTF8.self) }
}
