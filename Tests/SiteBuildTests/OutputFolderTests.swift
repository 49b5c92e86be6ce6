import Foundation
import Testing

@testable import SiteBuild

@Suite("The output folder")
struct OutputFolderTests {
    private func folderWithSite() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(TestSite.minimal)
        return folder
    }

    private func build(_ folder: TemporaryFolder, output: String, content: String? = nil) async throws {
        let options = try TestSite.options(content: content ?? folder("content"), output: output)
        try await TestSite.build(options)
    }

    @Test("An error leaves the last site as it was, and nothing beside it")
    func errorKeepsOutput() async throws {
        let folder = try folderWithSite()
        try await build(folder, output: folder("output"))
        let before = try TemporaryFolder.tree(folder("output"))
        try folder.write(["content/bonn/2015-01-10-abend.md": "---\ntitel: Abend\n---\n"])
        await #expect(throws: InvalidContent.self) { try await build(folder, output: folder("output")) }
        #expect(try TemporaryFolder.tree(folder("output")) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["content", "output"])
    }

    @Test("A new build takes away what is no longer part of the site")
    func removedPages() async throws {
        let folder = try folderWithSite()
        try folder.write(["content/bonn/2015-01-10-abend.md": TestSite.post("Abend")])
        try await build(folder, output: folder("output"))
        #expect(FileManager.default.fileExists(atPath: folder("output/bonn/2015-01-10-abend/index.html")))
        try FileManager.default.removeItem(atPath: folder("content/bonn/2015-01-10-abend.md"))
        try await build(folder, output: folder("output"))
        #expect(!FileManager.default.fileExists(atPath: folder("output/bonn/2015-01-10-abend")))
    }

    @Test("Hidden files at its top belong to whoever publishes the site")
    func keepsGitFolder() async throws {
        let folder = try folderWithSite()
        try folder.write(["output/.git/HEAD": "ref", "output/.nojekyll": ""])
        try await build(folder, output: folder("output"))
        try await build(folder, output: folder("output"))
        #expect(try TemporaryFolder.tree(folder("output"))[".git/HEAD"] == Data("ref".utf8))
        #expect(FileManager.default.fileExists(atPath: folder("output/.nojekyll")))
        #expect(FileManager.default.fileExists(atPath: folder("output/index.html")))
    }

    @Test("What a killed build left behind is cleared away")
    func leftovers() async throws {
        let folder = try folderWithSite()
        try folder.write([".output.new/half.html": "", ".output.old/index.html": ""])
        try await build(folder, output: folder("output"))
        try await build(folder, output: folder("output"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["content", "output"])
    }

    @Test("A folder with somebody else's files is refused and left alone")
    func foreignFiles() async throws {
        let folder = try folderWithSite()
        try folder.write(["output/steuer.pdf": "wichtig"])
        await #expect(throws: UnsafeOutput(folder: folder("output"), reason: .foreignFiles("steuer.pdf"))) {
            try await build(folder, output: folder("output"))
        }
        #expect(try TemporaryFolder.tree(folder("output")) == ["steuer.pdf": Data("wichtig".utf8)])
    }

    @Test("The content folder, what holds it and what lies in it are refused")
    func inputs() async throws {
        let folder = try folderWithSite()
        let before = try TemporaryFolder.tree(folder.path)
        for output in [folder("content"), folder.path, folder("content/bonn")] {
            await #expect(throws: UnsafeOutput(folder: output, reason: .holdsInput(folder("content")))) {
                try await build(folder, output: output)
            }
        }
        #expect(try TemporaryFolder.tree(folder.path) == before)
    }

    @Test("A file, a symbolic link and the root are refused")
    func noFolders() async throws {
        let folder = try folderWithSite()
        try folder.write(["datei": "x", "ziel/.stammtisch": ""])
        try FileManager.default.createSymbolicLink(atPath: folder("link"), withDestinationPath: folder("ziel"))
        for (output, reason) in [
            (folder("datei"), UnsafeOutput.Reason.noFolder), (folder("link"), .noFolder), ("/", .root),
        ] {
            await #expect(throws: UnsafeOutput(folder: output, reason: reason)) {
                try await build(folder, output: output)
            }
        }
    }
}
