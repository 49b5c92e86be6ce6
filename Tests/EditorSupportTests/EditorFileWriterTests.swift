import Diagnostics
import FileAccess
import Foundation
import Testing

@testable import EditorSupport

@Suite("Writing files for editors")
struct EditorFileWriterTests {
    @Test("A second time nothing is written, because nothing is different")
    func unchanged() throws {
        try inTemporaryFolder { folder in
            let files = try VSCodeFiles.files(language: .german)
            let paths = files.map(\.path)
            #expect(try EditorFileWriter(folder: folder).write(files).written == paths)
            let again = try EditorFileWriter(folder: folder).write(files)
            #expect(again == EditorFileWriter.Outcome(unchanged: paths))
            #expect(try FileTree.entries(below: folder, hidden: true).filter { $0.kind == .file }.count == paths.count)
        }
    }

    @Test("Schemas of ours are written anew, settings and schemas of others stay as they are")
    func foreign() throws {
        try inTemporaryFolder { folder in
            let own = "{ \"editor.tabSize\": 3 }"
            let writer = EditorFileWriter(folder: folder)
            _ = try writer.write(try VSCodeFiles.files(language: .english))
            for path in ["settings.json", "schemas/site.schema.json"] {
                try Data(own.utf8).write(to: URL(filePath: "\(folder)/.vscode/\(path)"))
            }
            let german = try VSCodeFiles.files(language: .german)
            let outcome = try writer.write(german)
            #expect(outcome.kept.contains(".vscode/settings.json"))
            #expect(outcome.kept.contains(".vscode/schemas/site.schema.json"))
            #expect(try File.read("\(folder)/.vscode/settings.json") == Array(own.utf8))
            let post = try #require(german.first { $0.path == ".vscode/schemas/post.schema.json" })
            #expect(outcome.written.contains(post.path))
            #expect(try File.read("\(folder)/\(post.path)") == post.bytes)
        }
    }

    @Test("A link in the place of a file leads nowhere: what it points at stays as it is")
    func link() throws {
        try inTemporaryFolder { folder in
            let target = "\(folder)/target"
            try FileManager.default.createDirectory(atPath: "\(folder)/.vscode", withIntermediateDirectories: false)
            try Data("x".utf8).write(to: URL(filePath: target))
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder)/.vscode/tasks.json",
                withDestinationPath: target
            )
            let outcome = try EditorFileWriter(folder: folder).write(try VSCodeFiles.files(language: .english))
            #expect(outcome.kept == [".vscode/tasks.json"])
            #expect(try File.read(target) == Array("x".utf8))
        }
    }

    private func inTemporaryFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "editor-files-\(UUID())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }
}
