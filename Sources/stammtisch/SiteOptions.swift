import ArgumentParser
import ChapterModel
import Diagnostics
import Foundation
import SiteBuild

/// The options of every command that reads a site.
struct SiteOptions: ParsableArguments {
    @Option(help: "The folder with site.yml and one folder for each city.", completion: .directory)
    var content = "content"

    @Option(
        help: "A theme's folder, or the name of one in themes/. (default: `theme` of site.yml, else default)",
        completion: .directory
    )
    var theme: String?

    @Option(
        help: ArgumentHelp(
            "The day the site is built for; it divides past from upcoming. (default: today in the site's time zone)",
            valueName: "YYYY-MM-DD"
        ),
        transform: Self.day
    )
    var date: LocalDate?

    @Flag(help: "Show posts marked `draft: true`.")
    var drafts = false

    @Flag(help: "Show posts whose date has not come.")
    var future = false

    @Option(
        help: ArgumentHelp(
            "The language of messages. (default: `language` of site.yml, else that of the environment)",
            valueName: "de|en"
        )
    )
    var language: MessageLanguage?

    var messageLanguage: MessageLanguage {
        language ?? MessageLanguage(contentFolder: content, environment: ProcessInfo.processInfo.environment)
    }

    /// The one place where clock and environment are read.
    func buildOptions(output: String) throws -> BuildOptions {
        let environment = ProcessInfo.processInfo.environment
        var options = BuildOptions(
            contentFolder: Self.trimmed(content),
            outputFolder: Self.trimmed(output),
            themesFolder: "themes",
            places: Self.places(in: environment),
            today: try Self.today(date, in: environment),
            showsDrafts: drafts,
            showsFuture: future
        )
        options.sharedThemesFolders = InstalledThemes.folders
        options.tool = BuildIdentifier.current
        options.themeFolder = theme.map { $0.contains("/") ? Self.trimmed($0) : options.folder(ofTheme: $0) }
        return options
    }

    static func today(_ date: LocalDate?, in environment: [String: String]) throws -> BuildOptions.Today {
        if let date { return .day(date) }
        if let day = environment["STAMMTISCH_DATE"] { return .day(try Self.day(day)) }
        // https://reproducible-builds.org/specs/source-date-epoch/
        if let epoch = environment["SOURCE_DATE_EPOCH"] {
            guard let seconds = Int(epoch), (0...4_102_444_800).contains(seconds) else {
                throw ValidationError("SOURCE_DATE_EPOCH must be seconds since 1970, not `\(epoch)`.")
            }
            return .instant(seconds)
        }
        return .instant(Int(Date().timeIntervalSince1970))
    }

    /// The home folder, by the system and by the environment, which may differ, and the folder we are in.
    private static func places(in environment: [String: String]) -> [String] {
        [FileManager.default.homeDirectoryForCurrentUser.path, environment["HOME"] ?? "", "."].filter { !$0.isEmpty }
    }

    static func day(_ text: String) throws -> LocalDate {
        let numbers = text.split(separator: "-", omittingEmptySubsequences: false)
        guard numbers.map(\.count) == [4, 2, 2], let year = Int(numbers[0]), let month = Int(numbers[1]),
            let day = Int(numbers[2]), LocalDate.supportedYears.contains(year),
            let date = LocalDate(year: year, month: month, day: day)
        else { throw ValidationError("`\(text)` is not a date such as 2026-11-21.") }
        return date
    }

    static func trimmed(_ folder: String) -> String {
        var folder = folder
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        return folder
    }
}
