import ArgumentParser
import Authoring

struct NewChapterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "chapter", abstract: "Add a chapter in a new city.")

    @OptionGroup var new: NewOptions

    @Option(help: "The city; the chapter's folder and address follow from it.")
    var city: String?

    @Option(help: "The chapter's hashtag.")
    var hashtag: String?

    @Option(help: "What the chapter is called. (default: the hashtag)")
    var name: String?

    @Option(help: "People of people.yml who lead it, separated by commas.")
    var leads: String?

    @Option(help: "How often it meets: \"every two months\", \"alle acht Wochen\".")
    var cadence: String?

    @Option(help: "Its time zone. (default: the site's)")
    var timeZone: String?

    func run() async throws {
        var request = ChapterRequest()
        (request.city, request.hashtag, request.name) = (city, hashtag, name)
        (request.leads, request.cadence, request.timeZone) = (leads, cadence, timeZone)
        try await new.write { try request.draft(in: $0, asking: $1) }
    }
}
