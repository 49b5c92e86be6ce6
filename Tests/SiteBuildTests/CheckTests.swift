import Diagnostics
import Foundation
import Testing

@testable import SiteBuild

@Suite("Checking without building")
struct CheckTests {
    private func folder(post: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(TestSite.minimal)
        try folder.write(["content/bonn/2015-01-10-abend.md": post])
        return folder
    }

    private func options(_ folder: TemporaryFolder) throws -> BuildOptions {
        try TestSite.options(content: folder("content"), output: folder("output"))
    }

    @Test("A check reports what a build would, and writes nothing")
    func nothingWritten() async throws {
        let folder = try folder(post: TestSite.post("Abend") + "\n<b>fett</b>\n")
        let report = try await SitePipeline(options(folder)).check()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["content"])
        #expect(report.warnings.count == 2)
        let built = try await TestSite.build(options(folder)).report
        #expect(report.counts == built.counts)
        #expect(report.warnings.map(\.location) == built.warnings.map(\.location))
    }

    @Test("Content with an error does not pass")
    func error() async throws {
        let folder = try folder(post: TestSite.post("Abend", extra: "sumary: Ein Abend\n"))
        await #expect(throws: InvalidContent.self) { try await SitePipeline(options(folder)).check() }
    }
}
