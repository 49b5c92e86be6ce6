import ArgumentParser

/// How a command tells what it found.
struct ReportOptions: ParsableArguments {
    @Flag(help: "Also list the posts that readers see, with their addresses; hidden ones are always listed.")
    var list = false

    @Flag(help: "Print one JSON document in place of words.")
    var json = false
}
