import ArgumentParser
import Authoring

struct NewPostCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "post", abstract: "Write about anything else.")

    @OptionGroup var new: NewOptions

    @Option(help: "The chapter's folder, city or hashtag.")
    var chapter: String?

    @Option(help: "What the post is called.")
    var title: String?

    @OptionGroup var photos: PhotoOptions

    func run() async throws {
        var request = PostRequest()
        (request.chapter, request.title) = (chapter, title)
        request.photos = PhotoRequest(photos.photos, alts: photos.alts)
        try await new.write { try request.draft(in: $0, asking: $1) }
    }
}
