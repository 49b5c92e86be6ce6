import Theming

/// Calendars and feeds of all scopes: template `subscribe`.
struct SubscribeView: TemplateView {
    let page: PageFrame
    let title: String
    let network: Subscription
    /// Of parts of what the network publishes.
    var feeds: [FeedLinks] = []
    var chapters: [Subscription] = []
    var topics: [Subscription] = []
    var hints: [RefreshHint] = []

    static let fields = TemplateFields<SubscribeView>(
        .part("page") { $1($0.page) },
        .text("title") { $0.title },
        .view("network") { $0.network },
        .list("feeds") { $0.feeds },
        .list("chapters") { $0.chapters },
        .list("topics") { $0.topics },
        .list("hints") { $0.hints }
    )
}
