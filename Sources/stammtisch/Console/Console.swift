import Diagnostics
import Foundation
import SiteBuild

/// What a person at a terminal reads: results on standard output, findings on standard error. What a program reads, where
/// one is meant to: a single document on standard output.
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
    private let programCommand: JSONReport.Command?

    /// - Parameter programCommand: the command whose report is for a program; nil where people read it.
    init(_ language: MessageLanguage, format: Format = .text, reporting programCommand: JSONReport.Command? = nil) {
        words = ConsoleWords(language: language)
        self.format = format
        self.programCommand = programCommand
        let isPlain = !(ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
        renderer = DiagnosticRenderer(usesColour: !isPlain && isatty(STDERR_FILENO) == 1, language: language)
    }

    /// - Parameter listing: whether the posts that readers see are told as well.
    func tell(
        _ site: BuiltSite,
        output: String,
        took duration: Duration,
        listing: Bool,
        warningsOnly: Bool
    ) throws {
        if let programCommand { return try print(JSONReport(programCommand, words.language, built: site)) }
        print(site.report.warnings)
        guard !warningsOnly else { return }
        Swift.print(words.built(site, output: output, took: duration))
        printVisibility(site.report, listing: listing)
        if !site.files.isOneStep { Swift.print(words.replacedOneByOne(output)) }
        Swift.print(words.written(site.files))
    }

    /// - Parameter links: what became of links to other sites, where they were asked.
    func tell(_ report: BuildReport, of content: String, listing: Bool, links: LinkReport?) throws {
        if let programCommand {
            return try print(JSONReport(programCommand, words.language, checked: report, links: links))
        }
        print(report.warnings)
        Swift.print(words.checked(report, of: content))
        printVisibility(report, listing: listing)
        guard let links else { return }
        print(links.warnings)
        Swift.print(words.asked(links))
    }

    func tell(_ invalid: InvalidContent, consequence: ConsoleWords.Consequence) throws {
        if let programCommand { return try print(JSONReport(programCommand, words.language, invalid: invalid)) }
        print(invalid.diagnostics)
        printError(words.summary(of: invalid.diagnostics, consequence: consequence))
    }

    func tell(failure: String) throws {
        if let programCommand { return try print(JSONReport(programCommand, words.language, failure: failure)) }
        printError(failure)
    }

    /// A line that is not held back where nobody sits at a terminal.
    func printNow(_ text: String) {
        Swift.print(text)
        fflush(nil)
    }

    func printError(_ text: String, terminator: String = "\n") {
        FileHandle.standardError.write(Data((text + terminator).utf8))
    }

    func print(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics {
            switch format {
            case .text: printError(renderer.render(diagnostic), terminator: "\n")
            case .gcc: printError(renderer.renderLine(diagnostic), terminator: "")
            }
        }
    }

    private func printVisibility(_ report: BuildReport, listing: Bool) {
        if listing {
            for post in report.posts { Swift.print(words.live(post, of: report.url)) }
        }
        for post in report.hidden { Swift.print(words.hidden(post)) }
        if let next = report.nextChange { Swift.print(words.nextBuild(on: "\(next)")) }
    }

    private func print(_ report: JSONReport) throws {
        FileHandle.standardOutput.write(try report.bytes())
    }
}
