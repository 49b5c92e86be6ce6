import ChapterModel
import ContentLoading
import Diagnostics
import Foundation
import SiteBuild

/// What a person at a terminal reads: results on standard output, findings on standard error.
struct Console {
    /// How findings are written.
    enum Format: String, CaseIterable {
        /// With the line and a caret, for people.
        case text
        /// One line each, as compilers do, for editors.
        case gcc
    }

    private let renderer: DiagnosticRenderer
    private let format: Format

    init(_ format: Format = .text) {
        self.format = format
        let isPlain = !(ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
        renderer = DiagnosticRenderer(usesColour: !isPlain && isatty(STDERR_FILENO) == 1)
    }

    func print(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics {
            switch format {
            case .text: printError(renderer.render(diagnostic), terminator: "\n")
            case .gcc: printError(renderer.renderLine(diagnostic), terminator: "")
            }
        }
    }

    func printSummary(of diagnostics: [Diagnostic], consequence: String) {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count - errors
        let found = [Self.count(errors, "error"), warnings > 0 ? Self.count(warnings, "warning") : nil]
        printError("\(found.compactMap(\.self).joined(separator: ", ")); \(consequence)")
    }

    func print(_ report: BuildReport, of content: String) {
        let parts = Self.contents(report.counts)
        let warnings = report.warnings.isEmpty ? "nothing to mend" : Self.count(report.warnings.count, "warning")
        Swift.print("Checked \(content) for \(report.today): \(parts.joined(separator: ", ")); \(warnings).")
    }

    func printError(_ text: String, terminator: String = "\n") {
        FileHandle.standardError.write(Data((text + terminator).utf8))
    }

    func print(_ site: BuiltSite, output: String, took duration: Duration) {
        let report = site.report
        let counts = report.counts
        let parts =
            Self.contents(counts) + [Self.count(counts.calendars, "calendar"), Self.count(counts.feeds, "feed")]
        Swift.print(
            "Built \(output) for \(report.today) in \(Self.seconds(duration)): \(parts.joined(separator: ", "))."
        )
        for post in report.hidden { Swift.print("Hidden: \(post.source): \(Self.explanation(of: post.reason))") }
        if let next = report.nextChange {
            Swift.print("Build again on \(next): by then a post appears, or a date that pages speak of has passed.")
        }
        print(site.files, output: output)
    }

    private func print(_ files: WrittenFiles, output: String) {
        if !files.isOneStep {
            Swift.print(
                "\(output) cannot be exchanged as a whole (it is a mount point, or the folder around it cannot be "
                    + "written), so its files were replaced one by one."
            )
        }
        Swift.print(
            "\(Self.count(files.written, "file")) written, \(files.unchanged) unchanged, \(files.removed) removed."
        )
    }

    private static func explanation(of reason: HiddenPost.Reason) -> String {
        switch reason {
        case .draft: "it is a draft; remove `draft: true`, or build with --drafts to see it"
        case .future(let day): "it appears on \(day); build with --future to see it now"
        }
    }

    /// `0.42 s`, whatever the machine's locale.
    private static func seconds(_ duration: Duration) -> String {
        let hundredths = Int(duration / .milliseconds(10))
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) s"
    }

    private static func contents(_ counts: BuildReport.Counts) -> [String] {
        [
            count(counts.chapters, "chapter"), count(counts.posts, "post"), count(counts.events, "event"),
            count(counts.pages, "page"),
        ]
    }

    private static func count(_ number: Int, _ thing: String) -> String {
        "\(number) \(thing)\(number == 1 ? "" : "s")"
    }
}
