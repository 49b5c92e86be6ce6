import ArgumentParser
import Diagnostics
import Foundation

@main
struct Stammtisch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stammtisch",
        abstract: "Builds the site of a network of local groups: pages, calendars and feeds from Markdown.",
        version: "0.1.0",
        subcommands: [
            BuildCommand.self, ServeCommand.self, CheckCommand.self, NewCommand.self, InitCommand.self,
            FixCommand.self, SchemaCommand.self,
        ]
    )

    static func main() async {
        LargePages.request()
        let arguments = Array(CommandLine.arguments.dropFirst())
        if let unknown = UnknownCommand(in: arguments, of: configuration) {
            let environment = ProcessInfo.processInfo.environment
            let console = Console(MessageLanguage(contentFolder: "content", environment: environment))
            console.printError(unknown.explanation(in: console.words))
            Self.exit(withError: ExitCode.validationFailure)
        }
        await main(arguments)
    }
}
