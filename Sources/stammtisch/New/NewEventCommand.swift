import ArgumentParser
import Authoring

struct NewEventCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "event", abstract: "Announce an event.")

    @OptionGroup var new: NewOptions

    @Option(help: "The chapter's folder, city or hashtag.")
    var chapter: String?

    @Option(help: "What the evening is called.")
    var title: String?

    @Option(help: "The day: 2026-12-03, 3.12., \"December 3\", Thu, tomorrow.")
    var on: String?

    @Option(help: "The time: 19:00, \"7 pm\", 19:00-21:30; - for a whole day. (default: as last time)")
    var at: String?

    @Option(help: "When it ends.")
    var until: String?

    @Option(help: "A venue of venues.yml; - for none. (default: as last time)")
    var venue: String?

    @Option(help: "People of people.yml who speak, separated by commas.")
    var speakers: String?

    @Option(help: "Which of the chapter's events it is. (default: counted on, where the last one was counted)")
    var number: String?

    @OptionGroup var photos: PhotoOptions

    func run() async throws {
        var request = EventRequest()
        (request.chapter, request.title, request.date) = (chapter, title, on)
        (request.time, request.end, request.venue) = (at, until, venue)
        (request.speakers, request.number) = (speakers, number)
        request.photos = PhotoRequest(photos.photos, alts: photos.alts)
        try await new.write { try request.draft(in: $0, asking: $1) }
    }
}
