import Theming

/// What is written about a topic: template `topic`.
struct TopicView: TemplateView {
    let page: PageFrame
    let title: String
    var description: String?
    /// e.g. `3 Beiträge`
    let count: String
    var upcoming: [SharedView<EventCard>] = []
    /// The newest.
    var posts: [SharedView<PostCard>] = []
    /// The rest, by year.
    var older: [OlderPosts] = []
    let subscription: Subscription

    static let fields = TemplateFields<TopicView>(
        .part("page") { $1($0.page) },
        .text("title") { $0.title },
        .text("description") { $0.description },
        .text("count") { $0.count },
        .list("upcoming") { $0.upcoming },
        .list("posts") { $0.posts },
        .list("older") { $0.older },
        .part("subscription") { $1($0.subscription) },
        // For headings above lists.
        .flag("hasUpcoming") { !$0.upcoming.isEmpty }
    )
}
