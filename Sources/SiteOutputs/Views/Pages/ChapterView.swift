import Theming

/// A chapter's page: template `chapter`.
struct ChapterView: TemplateView {
    let page: PageFrame
    let chapter: ChapterLink
    let title: String
    var summary: String?
    var about: Markup?
    var leads: [PersonLink] = []
    var cadence: String?
    var links: [NamedHref] = []
    /// Where no event has a date yet.
    var next: NextMeeting?
    var upcoming: [SharedView<EventCard>] = []
    /// The latest, newest first.
    var past: [SharedView<EventCard>] = []
    /// The newest.
    var posts: [SharedView<PostCard>] = []
    /// All years with posts, newest first.
    var years: [SharedView<YearLink>] = []
    let subscription: Subscription

    static let fields = TemplateFields<ChapterView>(
        .part("page") { $1($0.page) },
        .part("chapter") { $1($0.chapter) },
        .text("title") { $0.title },
        .text("summary") { $0.summary },
        .html("about") { $0.about },
        .flag("hasLeads") { !$0.leads.isEmpty },
        .list("leads") { $0.leads },
        .text("cadence") { $0.cadence },
        .flag("hasLinks") { !$0.links.isEmpty },
        .list("links") { $0.links },
        .view("next") { $0.next },
        .list("upcoming") { $0.upcoming },
        .list("past") { $0.past },
        .list("posts") { $0.posts },
        .list("years") { $0.years },
        .part("subscription") { $1($0.subscription) },
        // For headings above lists.
        .flag("hasUpcoming") { !$0.upcoming.isEmpty },
        .flag("hasPast") { !$0.past.isEmpty }
    )
}
