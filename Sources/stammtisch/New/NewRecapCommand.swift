import ArgumentParser
import Authoring

struct NewRecapCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "recap", abstract: "Tell of an event afterwards.")

    @OptionGroup var new: NewOptions

    @Option(help: "The chapter's folder, city or hashtag.")
    var chapter: String?

    @Option(help: "The event, by the name of its post or its date. (default: the latest without a recap)")
    var event: String?

    @Option(help: "What the recap is called.")
    var title: String?

    @OptionGroup var photos: PhotoOptions

    func run() async throws {
        var request = RecapRequest()
        (request.chapter, request.event, request.title) = (chapter, event, title)
        request.photos = PhotoRequest(photos.photos, alts: photos.alts)
        try await new.write { try request.draft(in: $0, asking: $1) }
    }
}
