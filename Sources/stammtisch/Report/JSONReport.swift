import Diagnostics
import Foundation
import SiteBuild

/// All that a command has to tell, for programs: one JSON document, described in `Tests/CommandLine/report.schema.json`.
struct JSONReport: Encodable {
    enum Command: String, Encodable {
        case build, check
    }

    enum Outcome: String, Encodable {
        case built, checked
        /// Content or theme has errors.
        case invalid
        /// Disk or system stopped the command.
        case failed
    }

    /// Of this document; it grows when something is renamed or taken away.
    private let version = 1
    private let command: Command
    private let language: String
    private let outcome: Outcome
    private let diagnostics: [Finding]
    private let site: SiteSummary?
    private let links: LinkCounts?
    private let files: FileCounts?
    private let failure: String?

    private init(
        _ command: Command,
        _ language: MessageLanguage,
        _ outcome: Outcome,
        diagnostics: [Diagnostic] = [],
        site: BuildReport? = nil,
        links: LinkReport? = nil,
        files: WrittenFiles? = nil,
        failure: String? = nil
    ) {
        self.command = command
        self.language = language.rawValue
        self.outcome = outcome
        self.diagnostics = diagnostics.map { Finding($0, in: language) }
        self.site = site.map { SiteSummary($0) }
        self.links = links.map { LinkCounts($0) }
        self.files = files.map { FileCounts($0) }
        self.failure = failure
    }

    init(_ command: Command, _ language: MessageLanguage, built site: BuiltSite) {
        self.init(
            command,
            language,
            .built,
            diagnostics: site.report.warnings,
            site: site.report,
            files: site.files
        )
    }

    init(_ command: Command, _ language: MessageLanguage, checked report: BuildReport, links: LinkReport?) {
        self.init(
            command,
            language,
            .checked,
            diagnostics: report.warnings + (links?.warnings ?? []),
            site: report,
            links: links
        )
    }

    init(_ command: Command, _ language: MessageLanguage, invalid: InvalidContent) {
        self.init(command, language, .invalid, diagnostics: invalid.diagnostics)
    }

    init(_ command: Command, _ language: MessageLanguage, failure: String) {
        self.init(command, language, .failed, failure: failure)
    }

    /// UTF-8, with a newline at the end.
    func bytes() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self) + Data("\n".utf8)
    }
}
