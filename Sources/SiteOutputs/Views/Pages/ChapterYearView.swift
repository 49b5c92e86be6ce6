import Theming

/// A year of a chapter: template `chapter-year`.
struct ChapterYearView: TemplateView {
    let page: PageFrame
    let chapter: ChapterLink
    let title: String
    let year: String
    /// Earliest first.
    var events: [SharedView<EventCard>] = []
    /// Newest first.
    var posts: [SharedView<PostCard>] = []
    /// Newest first.
    var years: [SharedView<YearLink>] = []

    static let fields = TemplateFields<ChapterYearView>(
        .part("page") { $1($0.page) },
        .part("chapter") { $1($0.chapter) },
        .text("title") { $0.title },
        .text("year") { $0.year },
        .list("events") { $0.events },
        .list("posts") { $0.posts },
        .list("years") { $0.years },
        // For headings above lists.
        .flag("hasEvents") { !$0.events.isEmpty },
        .flag("hasPosts") { !$0.posts.isEmpty }
    )
}
