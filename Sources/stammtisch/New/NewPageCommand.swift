import ArgumentParser
import Authoring

struct NewPageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "page", abstract: "Add a plain page.")

    @OptionGroup var new: NewOptions

    @Option(help: "What the page is called; its address follows from it.")
    var title: String?

    func run() async throws {
        var request = PageRequest()
        request.title = title
        try await new.write { try request.draft(in: $0, asking: $1) }
    }
}
