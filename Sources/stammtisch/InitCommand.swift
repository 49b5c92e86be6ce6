import ArgumentParser
import Authoring
import ChapterModel
import Diagnostics
import EditorSupport
import Foundation
import SiteBuild

struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Begin a new network in an empty folder.",
        discussion: """
            Writes settings, a chapter with its first event, an imprint and a privacy page to fill in, a README,
            recipes for GitHub Pages and GitLab Pages, and what helps Visual Studio Code with the content. Asks what it needs on a terminal; elsewhere options answer.
            Exit codes: 0 written, 1 the folder is not empty, 2 disk or system, 64 wrong usage.
            """
    )

    @Argument(help: "The folder, which must be empty or missing.", completion: .directory)
    var folder: String

    @Option(help: "What the network is called.")
    var title: String?

    @Option(help: "Where the site will be: https://stammtisch.example/")
    var url: String?

    @Option(help: "The city of the first chapter.")
    var city: String?

    @Option(help: "The language of site and README: de or en. (default: the machine's)")
    var language: Language?

    @Option(help: "The network's time zone.")
    var timeZone = "Europe/Berlin"

    @Option(help: "The day on which the network begins. (default: today)", transform: SiteOptions.day)
    var date: LocalDate?

    @Flag(help: "Copy the default theme into the network, to change it.")
    var copyTheme = false

    @Flag(help: "Ask nothing, even on a terminal.")
    var noInput = false

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let language = language ?? (MessageLanguage(environment: environment) == .german ? .german : .english)
        let spoken: MessageLanguage = language == .german ? .german : .english
        let console = Console(spoken)
        do {
            let day = try SiteOptions.today(date, in: environment)
            // The content is looked at before it is written, with the theme that every new network has.
            var options = BuildOptions(
                contentFolder: "content",
                outputFolder: "output",
                themesFolder: "themes",
                today: day
            )
            options.sharedThemesFolders = InstalledThemes.folders
            var request = NetworkRequest(in: language)
            (request.title, request.url, request.city, request.timeZone) = (title, url, city, timeZone)
            for file in try VSCodeFiles.files(language: spoken) { request.editorFiles[file.path] = file.bytes }
            if copyTheme { request.themeFolder = options.folder(ofTheme: "default") }
            let folder = SiteOptions.trimmed(folder)
            try NetworkDraft.requireEmpty(folder)
            let interview = Interview(with: noInput ? nil : Terminal(), in: spoken)
            let draft = try await request.draft(in: folder, asking: interview) { day.day(on: $0) }
            let pipeline = SitePipeline(options)
            let warnings = try await draft.write { try await pipeline.findings(in: $0) }
            console.print(draft)
            console.print(warnings)
        } catch {
            throw console.authoringFailure(error)
        }
    }
}

extension Language: ExpressibleByArgument {}
