import Foundation
import Testing

@testable import FileAccess

@Suite("Watched folders", .timeLimit(.minutes(5)))
struct FolderWatchTests {
    /// What was told of, until everything that a test waits for was among it.
    private actor Told {
        private(set) var paths: Set<String> = []
        private(set) var count = 0
        private(set) var isUnknown = false

        func take(_ changes: FileChanges) {
            paths.formUnion(changes.paths ?? [])
            count += 1
            if changes.paths == nil { isUnknown = true }
        }
    }

    /// Does something to a folder, and waits until all of `expected` were told of; then returns all that was.
    private func changes(
        polling: Bool,
        in folder: String,
        expecting expected: Set<String>,
        after act: () throws -> Void
    ) async throws -> (paths: Set<String>, count: Int) {
        let told = Told()
        let stream = try FolderWatch.changes(below: ["\(folder)/content"], polling: polling)
        let listening = Task { for await changes in stream { await told.take(changes) } }
        try act()
        let expected = Set(expected.map { "\(folder)/content/\($0)" })
        for _ in 0..<500 {
            if await told.paths.isSuperset(of: expected) { break }
            try await Task.sleep(for: .milliseconds(20))
        }
        listening.cancel()
        let paths = await told.paths
        #expect(paths.isSuperset(of: expected), "told of \(paths.sorted())")
        return (Set(paths.map { String($0.dropFirst("\(folder)/content/".count)) }), await told.count)
    }

    private func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    @Test(
        "A file that is written, made, renamed into place or deleted is told of, and no other",
        arguments: [false, true]
    )
    func files(polling: Bool) async throws {
        try await inTemporaryFolder { folder in
            for name in ["content", "content/bonn", "content/.git"] { try Folder.create("\(folder)/\(name)") }
            for name in ["old.md", "gone.md", "same.md", "saved.md"] {
                try write("a", to: "\(folder)/content/bonn/\(name)")
            }
            let expected: Set = ["bonn/old.md", "bonn/new.md", "bonn/gone.md", "bonn/saved.md"]
            let told = try await changes(polling: polling, in: folder, expecting: expected) {
                try write("longer", to: "\(folder)/content/bonn/old.md")
                try write("b", to: "\(folder)/content/bonn/new.md")
                try FileManager.default.removeItem(atPath: "\(folder)/content/bonn/gone.md")
                // As editors do: beside it, then in its place.
                try write("longer", to: "\(folder)/content/bonn/.saved.md.swp")
                rename("\(folder)/content/bonn/.saved.md.swp", "\(folder)/content/bonn/saved.md")
                try write("b", to: "\(folder)/content/.git/index")
            }
            #expect(told.paths == expected)
        }
    }

    @Test("Files in folders that are new, moved or made anew are told of", arguments: [false, true])
    func folders(polling: Bool) async throws {
        try await inTemporaryFolder { folder in
            for name in ["content", "aside", "aside/ruhr", "aside/ruhr/abend"] {
                try Folder.create("\(folder)/\(name)")
            }
            try write("a", to: "\(folder)/aside/ruhr/abend/index.md")
            let expected: Set = ["koeln/a/b/index.md", "ruhr/abend/index.md", "ruhr/abend/comments.yml"]
            _ = try await changes(polling: polling, in: folder, expecting: expected) {
                for name in ["koeln", "koeln/a", "koeln/a/b"] { try Folder.create("\(folder)/content/\(name)") }
                try write("a", to: "\(folder)/content/koeln/a/b/index.md")
                rename("\(folder)/aside/ruhr", "\(folder)/content/ruhr")
                usleep(200_000)
                try write("a", to: "\(folder)/content/ruhr/abend/comments.yml")
            }
        }
    }

    @Test("A folder that goes and comes back is watched again", arguments: [false, true])
    func root(polling: Bool) async throws {
        try await inTemporaryFolder { folder in
            _ = try await changes(polling: polling, in: folder, expecting: ["index.md", "bonn/chapter.md"]) {
                usleep(100_000)
                try Folder.create("\(folder)/content")
                try write("a", to: "\(folder)/content/index.md")
                usleep(700_000)
                try FileManager.default.removeItem(atPath: "\(folder)/content")
                usleep(100_000)
                try Folder.create("\(folder)/content")
                try Folder.create("\(folder)/content/bonn")
                usleep(700_000)
                try write("a", to: "\(folder)/content/bonn/chapter.md")
            }
        }
    }

    @Test("Many files at once are few changes")
    func burst() async throws {
        try await inTemporaryFolder { folder in
            try Folder.create("\(folder)/content")
            let names = Set((1...500).map { "\($0).md" })
            let told = try await changes(polling: false, in: folder, expecting: names) {
                for name in names { try write("a", to: "\(folder)/content/\(name)") }
            }
            #expect(told.count < 50)
        }
    }

    @Test("Changes below a folder are named from there; those of the folder itself may be any")
    func names() {
        let changes = FileChanges(["content/koeln/chapter.md", "contents/x", "themes/default/a.css"])
        #expect(changes.paths(below: "content") == ["koeln/chapter.md"])
        #expect(changes.paths(below: "themes/default") == ["a.css"])
        #expect(FileChanges(["content"]).paths(below: "content") == nil)
        #expect(FileChanges.everything.paths(below: "content") == nil)
        var both = FileChanges(["a"])
        both.formUnion(FileChanges(["b"]))
        #expect(both == FileChanges(["a", "b"]))
        both.formUnion(.everything)
        #expect(both.paths == nil && !both.isEmpty && FileChanges.none.isEmpty)
    }
}
