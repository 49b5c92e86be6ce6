import Foundation
import Testing

@testable import SiteBuild

@Suite("What has not changed is not written")
struct UnchangedFilesTests {
    private func folderWithSite() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(TestSite.minimal)
        try folder.write(["content/bonn/2015-01-10-abend.md": TestSite.post("Abend")])
        return folder
    }

    private func build(_ folder: TemporaryFolder) async throws -> WrittenFiles {
        let options = try TestSite.options(content: folder("content"), output: folder("output"))
        return try await TestSite.build(options).files
    }

    /// Every file with its number on the disk: a file that was written again has another one.
    private func numbers(_ folder: TemporaryFolder) throws -> [String: Int] {
        try TemporaryFolder.tree(folder("output")).keys.reduce(into: [:]) { numbers, name in
            let attributes = try FileManager.default.attributesOfItem(atPath: folder("output/\(name)"))
            numbers[name] = (attributes[.systemFileNumber] as? NSNumber)?.intValue
        }
    }

    @Test("The same content again writes nothing")
    func nothing() async throws {
        let folder = try folderWithSite()
        let first = try await build(folder)
        #expect(first.unchanged == 0 && first.removed == 0)
        let before = try numbers(folder)
        #expect(try await build(folder) == WrittenFiles(written: 0, unchanged: first.written, removed: 0))
        #expect(try numbers(folder) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["content", "output"])
    }

    @Test("One changed post writes the files that show it, and the others stay the files they were")
    func onePost() async throws {
        let folder = try folderWithSite()
        let first = try await build(folder)
        let (before, bytes) = (try numbers(folder), try TemporaryFolder.tree(folder("output")))
        try folder.write(["content/bonn/2015-01-10-abend.md": TestSite.post("Nacht")])
        let second = try await build(folder)
        let (after, changed) = (try numbers(folder), try TemporaryFolder.tree(folder("output")))
        let different = Set(changed.keys.filter { changed[$0] != bytes[$0] && $0 != ".stammtisch" })
        #expect(different.isSuperset(of: ["bonn/2015-01-10-abend/index.html", "bonn/index.html", "feed.xml"]))
        #expect(!different.contains("impressum/index.html") && !different.contains { $0.hasPrefix("assets/style.") })
        #expect(second == WrittenFiles(written: different.count, unchanged: first.written - different.count))
        #expect(Set(after.keys.filter { after[$0] != before[$0] && $0 != ".stammtisch" }) == different)
    }

    @Test("What is no longer part of the site is counted and gone, with the folder it was in")
    func removed() async throws {
        let folder = try folderWithSite()
        _ = try await build(folder)
        try FileManager.default.removeItem(atPath: folder("content/bonn/2015-01-10-abend.md"))
        #expect(try await build(folder).removed >= 1)
        #expect(!FileManager.default.fileExists(atPath: folder("output/bonn/2015-01-10-abend")))
        #expect(try await build(folder).written == 0)
    }

    @Test("A file that somebody edited, cut off, replaced by a link or deleted is written again")
    func tampered() async throws {
        let folder = try folderWithSite()
        let first = try await build(folder)
        let site = try TemporaryFolder.tree(folder("output"))
        let settings = try TemporaryFolder.tree(folder("content"))["site.yml"]
        let page = try #require(site["index.html"])
        var edited = page
        edited[page.count / 2] ^= 1
        try edited.write(to: URL(fileURLWithPath: folder("output/index.html")))
        try Data().write(to: URL(fileURLWithPath: folder("output/feed.xml")))
        try FileManager.default.removeItem(atPath: folder("output/feed.json"))
        try FileManager.default.createSymbolicLink(
            atPath: folder("output/feed.json"),
            withDestinationPath: folder("content/site.yml")
        )
        try FileManager.default.removeItem(atPath: folder("output/bonn"))
        let second = try await build(folder)
        #expect(second.written > 3 && second.written + second.unchanged == first.written && second.removed == 0)
        let mended = try TemporaryFolder.tree(folder("output"))
        #expect(Set(mended.keys).symmetricDifference(site.keys) == [])
        #expect(mended.keys.filter { mended[$0] != site[$0] } == [])
        #expect(try TemporaryFolder.tree(folder("content"))["site.yml"] == settings)
    }
}
