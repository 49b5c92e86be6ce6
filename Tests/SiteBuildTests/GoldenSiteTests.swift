import ChapterModel
import ContentLoading
import Foundation
import SiteBuild
import Testing

/// Whole sites compared file by file: what is missing and what is new both count. Calendars are checked as in every build.
///
/// `UPDATE_GOLDEN=1 swift test` writes the expected trees anew, and fails once so that nobody overlooks it.
@Suite("Golden sites")
struct GoldenSiteTests {
    static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures").path
    static let names = ["leeres-netz", "kleines-netz", "rhein-netz"]

    @Test("A site is the same to the byte", arguments: names)
    func site(name: String) async throws {
        let folder = try TemporaryFolder()
        let fixture = "\(Self.fixtures)/\(name)"
        try await TestSite.build(TestSite.options(content: "\(fixture)/content", output: folder("output")))
        var built = try Self.withoutFingerprints(TemporaryFolder.tree(folder("output")))
        // Follows from the other files; tests of its own see to it.
        built[".stammtisch"] = nil
        let expected = "\(fixture)/expected"
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try? FileManager.default.removeItem(atPath: expected)
            for path in try Self.themeFiles().keys { built[path] = nil }
            for (path, bytes) in built {
                let file = URL(fileURLWithPath: "\(expected)/\(path)")
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(),
                    withIntermediateDirectories: true
                )
                try bytes.write(to: file)
            }
            Issue.record("wrote \(expected): look at the difference before it is committed")
            return
        }
        let golden = try TemporaryFolder.tree(expected).merging(Self.themeFiles()) { own, _ in own }
        #expect(Set(built.keys).subtracting(golden.keys).sorted() == [], "files that are new")
        #expect(Set(golden.keys).subtracting(built.keys).sorted() == [], "files that are missing")
        for (path, bytes) in golden.sorted(by: { $0.key < $1.key }) {
            guard let found = built[path], found != bytes else { continue }
            #expect(String(decoding: found, as: UTF8.self) == String(decoding: bytes, as: UTF8.self), "\(path)")
        }
    }

    /// The site as if no file had a fingerprint in its name: style sheets and scripts would else change all expected pages.
    private static func withoutFingerprints(_ tree: [String: Data]) throws -> [String: Data] {
        let fingerprint = try Regex(#"\.[0-9a-f]{8}(\.(?:css|js)\b)"#, as: (Substring, Substring).self)
        func named(_ text: String) -> String { text.replacing(fingerprint) { $0.output.1 } }
        return Dictionary(
            uniqueKeysWithValues: tree.map { path, bytes in
                guard let text = String(data: bytes, encoding: .utf8), text.contains(fingerprint) else {
                    return (named(path), bytes)
                }
                return (named(path), Data(named(text).utf8))
            }
        )
    }

    /// The theme's static files where a site has them: they are copied as they are, so the theme itself is the golden copy.
    private static func themeFiles() throws -> [String: Data] {
        let folder = TestSite.repository.appendingPathComponent("themes/default/static").path
        let files = try TemporaryFolder.tree(folder).map { ("assets/\($0.key)", $0.value) }
        return Dictionary(uniqueKeysWithValues: files)
    }

    @Test("Nothing of a hidden post is in any file")
    func hiddenPosts() async throws {
        let folder = try TemporaryFolder()
        let content = "\(Self.fixtures)/kleines-netz/content"
        let report = try await TestSite.build(TestSite.options(content: content, output: folder("output"))).report
        #expect(report.hidden.map(\.title).sorted() == ["Aus der Zukunft", "Streng geheim"])
        for (path, bytes) in try TemporaryFolder.tree(folder("output")) {
            let text = String(decoding: bytes, as: UTF8.self)
            for secret in ["Streng geheim", "entwurf", "Nichts davon", "Aus der Zukunft", "zukunft"] {
                #expect(!text.contains(secret) && !path.contains(secret), "\(secret) in \(path)")
            }
        }
        #expect(report.nextChange?.description == "2015-02-13")
    }
}
