import ArgumentParser
import SiteBuild

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the whole site.",
        discussion: """
            With any error in content or theme nothing is written and the last site stays as it is.
            Exit codes: 0 built, 1 content or theme has errors, 2 disk or system, 64 wrong usage.
            """
    )

    @OptionGroup var site: SiteOptions

    @Option(help: "The folder the site is written to.", completion: .directory)
    var output = "output"

    @Flag(help: "Print errors and warnings only.")
    var quiet = false

    @OptionGroup var report: ReportOptions

    func run() async throws {
        let console = Console(site.messageLanguage, reporting: report.json ? .build : nil)
        try await console.telling(.nothingWritten) {
            let start = ContinuousClock.now
            let built = try await SitePipeline(try site.buildOptions(output: output)).build()
            try console.tell(built, output: output, took: .now - start, listing: report.list, warningsOnly: quiet)
            // Ends here, because taking a large site apart piece by piece would take longer than telling of it.
            withExtendedLifetime(built) { Self.exit() }
        }
    }
}
