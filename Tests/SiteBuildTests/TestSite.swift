import ChapterModel
import Diagnostics
import Foundation
import ICalendarLinter
import SiteBuild
import Testing

/// Builds sites with the default theme of this repository on a fixed day.
enum TestSite {
    static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func options(
        content: String,
        output: String,
        day: (Int, Int, Int) = (2015, 2, 1),
        theme: String? = nil
    ) throws -> BuildOptions {
        guard let today = LocalDate(year: day.0, month: day.1, day: day.2) else { throw CocoaError(.coderInvalidValue) }
        let themes = repository.appendingPathComponent("themes").path
        return BuildOptions(
            contentFolder: content,
            outputFolder: output,
            themeFolder: theme ?? "\(themes)/default",
            themesFolder: themes,
            today: .day(today)
        )
    }

    /// Builds a site and checks every calendar in it octet by octet.
    @discardableResult
    static func build(_ options: BuildOptions) async throws -> BuiltSite {
        let site = try await SitePipeline(options).build()
        for (path, bytes) in try TemporaryFolder.tree(options.outputFolder) where path.hasSuffix(".ics") {
            #expect(ICalendarLinter.problems(in: Array(bytes)) == [], "\(path)")
        }
        return site
    }

    /// A network of one chapter, to which a test adds what it is about.
    static let minimal = [
        "content/site.yml": "title: Netz\nurl: https://netz.example/\ntimeZone: Europe/Berlin\n",
        "content/bonn/chapter.md": "---\nname: Bonn\ncity: Bonn\n---\n",
    ]

    static func post(_ title: String, extra: String = "") -> String {
        "---\ntitle: \(title)\ndate: 2015-01-10\n\(extra)---\nText.\n"
    }

    /// The diagnostics of a build that must fail, as an author reads them, with the folder's path cut off.
    static func failure(in folder: TemporaryFolder) async throws -> String {
        do {
            try await build(options(content: folder("content"), output: folder("output")))
            return "built"
        } catch let invalid as InvalidContent {
            return invalid.diagnostics.map(DiagnosticRenderer().render).joined(separator: "\n")
                .replacingOccurrences(of: folder.path + "/", with: "")
        }
    }
}
