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

    let words: ConsoleWords
    private let renderer: DiagnosticRenderer
    private let format: Format

    init(_ language: MessageLanguage, format: Format = .text) {
        words = ConsoleWords(language: language)
        self.format = format
        let isPlain = !(ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
        renderer = DiagnosticRenderer(usesColour: !isPlain && isatty(STDERR_FILENO) == 1, language: language)
    }

    func print(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics {
            switch format {
            case .text: printError(renderer.render(diagnostic), terminator: "\n")
            case .gcc: printError(renderer.renderLine(diagnostic), terminator: "")
            }
        }
    }

    func printError(_ text: String, terminator: String = "\n") {
        FileHandle.standardError.write(Data((text + terminator).utf8))
    }

    func print(_ report: BuildReport, of content: String) {
        Swift.print(words.checked(report, of: content))
    }

    func print(_ site: BuiltSite, output: String, took duration: Duration) {
        Swift.print(words.built(site, output: output, took: duration))
        for post in site.report.hidden { Swift.print(words.hidden(post)) }
        if let next = site.report.nextChange { Swift.print(words.nextBuild(on: "\(next)")) }
        if !site.files.isOneStep { Swift.print(words.replacedOneByOne(output)) }
        Swift.print(words.written(site.files))
    }
}
