import ArgumentParser

@main
struct Stammtisch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stammtisch",
        abstract: "Builds the site of a network of local groups: pages, calendars and feeds from Markdown.",
        version: "0.1.0",
        subcommands: [BuildCommand.self, CheckCommand.self]
    )
}
