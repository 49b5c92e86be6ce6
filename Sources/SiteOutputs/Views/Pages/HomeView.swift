import Theming

/// The home page: template `home`.
struct HomeView: TemplateView {
    let page: PageFrame
    let title: String
    var tagline: String?
    /// Of the site's `index.md`.
    var text: Markup?
    /// Of all chapters: dated ones first, earliest first; then those that only have a month.
    var upcoming: [SharedView<EventCard>] = []
    /// The newest.
    var posts: [SharedView<PostCard>] = []
    /// By city.
    var chapters: [ChapterCard] = []
    let subscription: Subscription
    let calendarHref: String
    let archiveHref: String

    static let fields = TemplateFields<HomeView>(
        .part("page") { $1($0.page) },
        .text("title") { $0.title },
        .text("tagline") { $0.tagline },
        .html("text") { $0.text },
        .list("upcoming") { $0.upcoming },
        .list("posts") { $0.posts },
        .list("chapters") { $0.chapters },
        .part("subscription") { $1($0.subscription) },
        .text("calendarHref") { $0.calendarHref },
        .text("archiveHref") { $0.archiveHref }
    )
}
