import Theming

/// A feed that tells of a part of what the network publishes.
struct FeedLinks: TemplateView {
    let title: String
    /// What it tells of.
    let text: String
    /// Absolute.
    let rssURL: String
    /// Absolute.
    let jsonFeedURL: String

    static let fields = TemplateFields<FeedLinks>(
        .text("title") { $0.title },
        .text("text") { $0.text },
        .text("rssURL") { $0.rssURL },
        .text("jsonFeedURL") { $0.jsonFeedURL }
    )
}
