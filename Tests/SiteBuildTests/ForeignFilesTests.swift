import Foundation
import Testing

@testable import SiteBuild

@Suite("Files of others in the output folder")
struct ForeignFilesTests {
    private func folderWithSite() async throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(TestSite.minimal)
        try folder.write(["content/bonn/2015-01-10-abend.md": TestSite.post("Abend")])
        try await build(folder)
        return folder
    }

    @discardableResult
    private func build(_ folder: TemporaryFolder) async throws -> WrittenFiles {
        let options = try TestSite.options(content: folder("content"), output: folder("output"))
        return try await TestSite.build(options).files
    }

    private func names(_ folder: TemporaryFolder) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test("They stay where they are, also where our files around them go")
    func kept() async throws {
        let folder = try await folderWithSite()
        let foreign = [
            "output/.git/HEAD": "ref", "output/notiz.txt": "a", "output/bonn/2015-01-10-abend/.DS_Store": "b",
            "output/bonn/extra/c.txt": "c", "output/bonn/extra/tief/d.txt": "d",
        ]
        try folder.write(foreign)
        try FileManager.default.createSymbolicLink(
            atPath: folder("output/link"),
            withDestinationPath: folder("content")
        )
        try FileManager.default.removeItem(atPath: folder("content/bonn/2015-01-10-abend.md"))
        try await build(folder)
        let after = try TemporaryFolder.tree(folder.path)
        for (path, text) in foreign { #expect(after[path] == Data(text.utf8), "\(path)") }
        #expect(after["output/bonn/2015-01-10-abend/index.html"] == nil)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder("output/link")) == folder("content"))
        #expect(after["content/site.yml"] != nil)
        #expect(try names(folder) == ["content", "output"])
    }

    @Test("One that is where a new page goes stops the build, and nothing is touched")
    func inTheWay() async throws {
        let folder = try await folderWithSite()
        try folder.write([
            "content/bonn/2015-01-11-nacht.md": TestSite.post("Nacht"),
            "output/bonn/2015-01-11-nacht/index.html": "fremd",
        ])
        let before = try TemporaryFolder.tree(folder("output"))
        let reason = UnsafeOutput.Reason.foreignFiles("bonn/2015-01-11-nacht/index.html")
        await #expect(throws: UnsafeOutput(folder: folder("output"), reason: reason)) { try await build(folder) }
        #expect(try TemporaryFolder.tree(folder("output")) == before)
        #expect(try names(folder) == ["content", "output"])
    }

    @Test("A folder that became a link to another disk is refused, and nothing behind it is deleted")
    func linkedFolder() async throws {
        let folder = try await folderWithSite()
        try FileManager.default.moveItem(atPath: folder("output/bonn"), toPath: folder("anderswo"))
        try FileManager.default.createSymbolicLink(
            atPath: folder("output/bonn"),
            withDestinationPath: folder("anderswo")
        )
        try folder.write(["content/bonn/2015-01-10-abend.md": TestSite.post("Nacht")])
        let before = try TemporaryFolder.tree(folder("anderswo"))
        await #expect(throws: UnsafeOutput(folder: folder("output"), reason: .foreignFiles("bonn"))) {
            try await build(folder)
        }
        #expect(try TemporaryFolder.tree(folder("anderswo")) == before)
    }

    @Test("A site whose chapter is gone leaves a link in its place alone, and what is behind it")
    func linkedFolderOfRemovedChapter() async throws {
        let folder = try await folderWithSite()
        try FileManager.default.moveItem(atPath: folder("output/bonn"), toPath: folder("anderswo"))
        try FileManager.default.createSymbolicLink(
            atPath: folder("output/bonn"),
            withDestinationPath: folder("anderswo")
        )
        let before = try TemporaryFolder.tree(folder("anderswo"))
        try FileManager.default.moveItem(atPath: folder("content/bonn"), toPath: folder("content/mainz"))
        try await build(folder)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder("output/bonn")) == folder("anderswo"))
        #expect(try TemporaryFolder.tree(folder("anderswo")) == before)
    }

    @Test("A list of our files that cannot be read is no list")
    func damagedManifest() async throws {
        let folder = try await folderWithSite()
        try folder.write(["output/.stammtisch": "kaputt"])
        let before = try TemporaryFolder.tree(folder("output"))
        await #expect(throws: UnsafeOutput(folder: folder("output"), reason: .damagedManifest)) {
            try await build(folder)
        }
        #expect(try TemporaryFolder.tree(folder("output")) == before)
        #expect(try names(folder) == ["content", "output"])
    }
}
