import Diagnostics
import FileAccess
import Foundation
import Testing

@testable import SiteBuild

@Suite("Repairs of content")
struct RepairTests {
    private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    private static let golden = tests.appending(path: "Repairs/slips").path
    private static let fixtures = tests.appending(path: "../ContentLoadingTests/Fixtures").standardized.path

    /// A content folder in a temporary place, which may be changed.
    private func copy(of content: String, in folder: TemporaryFolder) throws -> BuildOptions {
        try FileManager.default.copyItem(atPath: content, toPath: folder("content"))
        return try TestSite.options(content: folder("content"), output: folder("output"))
    }

    @Test("Slips are mended where only one thing can be meant, and everything else stays as it is")
    func golden() async throws {
        let folder = try TemporaryFolder()
        let plan = try await RepairPlan.make(for: try copy(of: "\(Self.golden)/before", in: folder))
        for file in plan.files { #expect(try file.write()) }
        let place = folder("content") + "/"
        let told =
            plan.files.map(\.diff).joined()
            + plan.remaining.map { DiagnosticRenderer().renderLine($0) }.joined()
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try? FileManager.default.removeItem(atPath: "\(Self.golden)/after")
            try FileManager.default.copyItem(atPath: folder("content"), toPath: "\(Self.golden)/after")
            try Data(told.replacing(place, with: "").utf8).write(to: URL(filePath: "\(Self.golden)/told.txt"))
            Issue.record("the expected repairs are written anew: read them before you commit them")
        }
        #expect(try TemporaryFolder.tree(folder("content")) == TemporaryFolder.tree("\(Self.golden)/after"))
        #expect(
            told.replacing(place, with: "") == String(decoding: try File.read("\(Self.golden)/told.txt"), as: UTF8.self)
        )
    }

    @Test(
        "Whatever is wrong with content, repairs make nothing else wrong and leave nothing to repair",
        arguments: try FileTree.names(in: fixtures).sorted()
    )
    func nothingGetsWorse(fixture: String) async throws {
        let folder = try TemporaryFolder()
        let options = try copy(of: "\(Self.fixtures)/\(fixture)/content", in: folder)
        let before = try TemporaryFolder.tree(folder("content"))
        let plan = try await RepairPlan.make(for: options)
        #expect(try TemporaryFolder.tree(folder("content")) == before, "planning has changed files")
        for file in plan.files { #expect(try file.write()) }
        let after = try TemporaryFolder.tree(folder("content"))
        let changed = Set(after.filter { before[$0.key] != $0.value }.keys.map { folder("content") + "/" + $0 })
        #expect(changed == Set(plan.files.map(\.file)) && after.count == before.count)
        let again = try await RepairPlan.make(for: options)
        #expect(again.files.isEmpty)
        #expect(again.remaining == plan.remaining)
    }

    @Test("A repair that would make something else wrong is not made")
    func refused() async throws {
        let folder = try TemporaryFolder()
        let plan = try await RepairPlan.make(for: try copy(of: "\(Self.golden)/before", in: folder))
        #expect(!plan.files.contains { $0.file.hasSuffix("2015-04-01-offen.md") })
        let left = plan.remaining.filter { $0.location.file.hasSuffix("2015-04-01-offen.md") }
        #expect(left.map(\.problem.code) == ["unknown-key"])
    }

    @Test("A file that somebody has changed since it was read is left alone")
    func changedMeanwhile() async throws {
        let folder = try TemporaryFolder()
        let plan = try await RepairPlan.make(for: try copy(of: "\(Self.golden)/before", in: folder))
        let file = try #require(plan.files.first { $0.file.hasSuffix("chapter.md") })
        try Data("neu".utf8).write(to: URL(filePath: file.file))
        #expect(try !file.write())
        #expect(try File.read(file.file) == Array("neu".utf8))
    }
}

@Suite("Repaired texts")
struct RepairedTextTests {
    private func repaired(_ text: String, _ repairs: [Repair]) -> String {
        var repaired = RepairedText(Array(text.utf8))
        repaired.make(repairs)
        return String(decoding: repaired.bytes, as: UTF8.self)
    }

    @Test("Places are counted in Unicode scalars, as in diagnostics")
    func scalars() {
        #expect(
            repaired("Ko\u{308}ln 🎉 alt", [Repair(line: 1, column: 9, length: 3, replacement: "neu")])
                == "Ko\u{308}ln 🎉 neu"
        )
    }

    @Test("Line endings and a byte order mark stay", arguments: ["\n", "\r\n", "\r"])
    func endings(ending: String) {
        let repairs = [
            Repair(line: 1, column: 1, length: 1, replacement: "A"),
            Repair(line: 3, column: 2, length: 0, replacement: "!"),
        ]
        #expect(
            repaired("\u{FEFF}a" + ending + ending + "b" + ending, repairs)
                == "\u{FEFF}A" + ending + ending + "b!" + ending
        )
    }

    @Test("Of repairs that touch each other only one is made; places that are not there are passed over")
    func overlaps() {
        let repairs = [
            Repair(line: 1, column: 1, length: 3, replacement: "x"),
            Repair(line: 1, column: 2, length: 2, replacement: "y"),
            Repair(line: 1, column: 3, length: 9, replacement: "z"),
            Repair(line: 7, column: 1, length: 1, replacement: "z"),
        ]
        #expect(repaired("abc", repairs) == "ay")
    }
}
