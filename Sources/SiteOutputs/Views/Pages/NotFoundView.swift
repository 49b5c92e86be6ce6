import Theming

/// What a missing address shows: template `not-found`.
struct NotFoundView: TemplateView {
    let page: PageFrame
    let title: String
    /// The next few.
    var upcoming: [SharedView<EventCard>] = []
    /// The newest few.
    var posts: [SharedView<PostCard>] = []
    let calendarHref: String
    let archiveHref: String

    static let fields = TemplateFields<NotFoundView>(
        .part("page") { $1($0.page) },
        .text("title") { $0.title },
        .list("upcoming") { $0.upcoming },
        .list("posts") { $0.posts },
        .text("calendarHref") { $0.calendarHref },
        .text("archiveHref") { $0.archiveHref }
    )
}
