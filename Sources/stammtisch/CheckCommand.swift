import ArgumentParser
import SiteBuild

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say what is wrong with content and theme; write nothing.",
        discussion: """
            Does all that a build does, but for writing the site.
            Exit codes: 0 nothing is wrong, 1 content or theme has errors, 2 disk or system, 64 wrong usage.
            """
    )

    @OptionGroup var site: SiteOptions

    @Option(help: "How findings are written: text with the line, or one line each for editors (gcc).")
    var format = Console.Format.text

    @Flag(help: "Take warnings for errors.")
    var strict = false

    @OptionGroup var report: ReportOptions

    @OptionGroup var links: LinkOptions

    func run() async throws {
        let console = Console(site.messageLanguage, format: format, reporting: report.json ? .check : nil)
        try await console.telling(.buildWouldWriteNothing) {
            let checked = try await SitePipeline(try site.buildOptions(output: "output")).check()
            let answers = try await links.check(content: site.content, console: console)
            try console.tell(checked, of: site.content, listing: report.list, links: answers)
            if strict, !checked.warnings.isEmpty { throw ExitCode(1) }
        }
    }
}

extension Console.Format: ExpressibleByArgument {}
