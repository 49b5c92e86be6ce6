import ChapterModel
import Diagnostics
import FileAccess
import Foundation
import Testing

@testable import ContentLoading

/// Each folder of `Fixtures` is a content tree with all that is said about it, in `expected.en.txt` and `expected.de.txt`.
///
/// `UPDATE_GOLDEN=1 swift test` writes what is said now, and fails once so that somebody reads it.
@Suite("Golden diagnostics")
struct GoldenDiagnosticsTests {
    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures").path
    private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil

    @Test(
        "What is said about a content tree is word for word what is expected",
        arguments: try FileTree.names(in: fixtures).sorted()
    )
    func diagnostics(of name: String) async throws {
        let folder = "\(Self.fixtures)/\(name)"
        let found = try await ContentTree.read("\(folder)/content").diagnostics
        for language in MessageLanguage.allCases {
            let renderer = DiagnosticRenderer(language: language)
            let text = found.sortedByLocation().map(renderer.render).joined(separator: "\n")
            let golden = "\(folder)/expected.\(language.rawValue).txt"
            if Self.isUpdating {
                try Data(text.utf8).write(to: URL(fileURLWithPath: golden))
                Issue.record("\(golden) is written anew: read it before you commit it")
            } else {
                #expect(text == String(decoding: try File.read(golden), as: UTF8.self))
            }
            for words in found.map({ $0.problem.words(in: language) }) {
                #expect(words.help?.isEmpty == false, "`\(words.message)` does not say what to do")
            }
        }
        for diagnostic in found {
            #expect(diagnostic.location.line >= 1 && diagnostic.location.column >= 1)
        }
    }
}
