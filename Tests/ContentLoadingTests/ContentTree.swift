import ChapterModel
import Diagnostics
import FileAccess
import Foundation

@testable import ContentLoading

/// A content tree read, parsed and assembled on a fixed day.
struct ContentTree {
    let site: Site?
    let hidden: [HiddenPost]
    let diagnostics: [Diagnostic]

    /// 2026-11-21
    static let today = LocalDate(daysSince1970: 20_778)

    /// The tree in a folder, called `content` in diagnostics wherever it lies.
    static func read(_ folder: String, visibility: Visibility = Visibility(today: today)) async throws -> ContentTree {
        let content = try await ParsedContent.parse(ContentFolder.read(folder, displayPath: "content"))
        let assembly = try await content.assemble(visibility: visibility)
        return ContentTree(
            site: assembly.site,
            hidden: assembly.hidden,
            diagnostics: content.diagnostics + assembly.diagnostics
        )
    }
}
