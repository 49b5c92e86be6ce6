import FileAccess
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

    @Test("What a killed build left behind is cleared away, but a publisher's files in it come back")
    func leftoversWithGitFolder() async throws {
        let folder = try folderWithSite()
        try await build(folder, output: folder("output"))
        let site = try TemporaryFolder.tree(folder("output"))
        // As after an exchange whose second half never came: the old site with its list lies beside the new one.
        try FileManager.default.copyItem(atPath: folder("output"), toPath: folder(".output.new"))
        try folder.write([
            ".output.new/.git/HEAD": "ref", ".output.new/bonn/notiz.txt": "fremd", ".output.old/.nojekyll": "",
            ".output.lock": "1\n",
        ])
        try await build(folder, output: folder("output"))
        let kept = [".git/HEAD": Data("ref".utf8), "bonn/notiz.txt": Data("fremd".utf8), ".nojekyll": Data()]
        #expect(try TemporaryFolder.tree(folder("output")) == site.merging(kept) { old, _ in old })
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["content", "output"])
    }

    @Test("A build killed between two renames had put the old site aside: it comes back before all else")
    func siteAside() async throws {
        let folder = try folderWithSite()
        try await build(folder, output: folder("output"))
        let site = try TemporaryFolder.tree(folder("output"))
        try FileManager.default.moveItem(atPath: folder("output"), toPath: folder(".output.old"))
        let options = try TestSite.options(content: folder("content"), output: folder("output"))
        #expect(try await TestSite.build(options).files.written == 0)
        #expect(try TemporaryFolder.tree(folder("output")) == site)
    }

    @Test("The permissions that its owner gave the folder stay")
    func permissions() async throws {
        let folder = try folderWithSite()
        try await build(folder, output: folder("output"))
        try FileManager.default.setAttributes([.posixPermissions: 0o2770], ofItemAtPath: folder("output"))
        try folder.write(["content/bonn/2015-01-10-abend.md": TestSite.post("Abend")])
        try await build(folder, output: folder("output"))
        let attributes = try FileManager.default.attributesOfItem(atPath: folder("output"))
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o2770)
    }

    @Test("While another build writes, ours stops and says which process it is")
    func inUse() async throws {
        let folder = try folderWithSite()
        let lock = try FileLock.take(folder(".output.lock"))
        await #expect(throws: OutputInUse(folder: folder("output"), process: getpid())) {
            try await build(folder, output: folder("output"))
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names.sorted() == [".output.lock", "content"])
        try lock.release()
        try await build(folder, output: folder("output"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["content", "output"])
    }

    @Test("Homes and other places to live in are refused, and what holds them, but not a folder in them")
    func places() async throws {
        let folder = try folderWithSite()
        try folder.write(["wohnung/zimmer/.profile": ""])
        try FileManager.default.createSymbolicLink(atPath: folder("haus"), withDestinationPath: folder("wohnung"))
        var options = try TestSite.options(content: folder("content"), output: folder("wohnung"))
        for place in [folder("wohnung"), folder("wohnung/zimmer"), folder("haus"), folder("haus/zimmer")] {
            options.places = [folder("fehlt"), place]
            await #expect(throws: UnsafeOutput(folder: folder("wohnung"), reason: .holdsPlace(place))) {
                try await TestSite.build(options)
            }
        }
        options.places = [folder("haus")]
        options.outputFolder = folder("wohnung/site")
        #expect(try await TestSite.build(options).files.isOneStep == true)
        #expect(try TemporaryFolder.tree(folder("wohnung"))["zimmer/.profile"] == Data())
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
        for output in [folder("content"), folder.path, folder("content/bonn"), folder("content/neu")] {
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
            (folder("datei"), UnsafeOutput.Reason.noFolder), (folder("link"), .noFolder), ("/", .root), ("", .noFolder),
        ] {
            await #expect(throws: UnsafeOutput(folder: output, reason: reason)) {
                try await build(folder, output: output)
            }
        }
    }
}
