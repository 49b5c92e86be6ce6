import ArgumentParser

struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Add an event, a recap, a post, a page or a chapter.",
        discussion: """
            Asks what it needs on a terminal; Enter accepts what is proposed. Elsewhere, and with --no-input, options
            answer. What is written passes `stammtisch check`; nothing that is there is overwritten.
            Exit codes: 0 written, 1 the content is in the way, 2 disk or system, 64 wrong usage.
            """,
        subcommands: [
            NewEventCommand.self, NewRecapCommand.self, NewPostCommand.self, NewPageCommand.self,
            NewChapterCommand.self,
        ]
    )
}

/// The options of all commands that add something.
struct NewOptions: ParsableArguments {
    @OptionGroup var site: SiteOptions

    @Flag(help: "Ask nothing, even on a terminal.")
    var noInput = false
}

/// Options for pictures that are to lie beside a text.
struct PhotoOptions: ParsableArguments {
    @Option(name: .customLong("photo"), help: "A picture to copy beside the text; more of them with more options.")
    var photos: [String] = []

    @Option(name: .customLong("alt"), help: "What a picture shows, in the order of the pictures.")
    var alts: [String] = []
}
