import Theming

/// A person: template `person`.
struct PersonView: TemplateView {
    let page: PageFrame
    /// The person's name.
    let title: String
    var organisation: String?
    var role: String?
    /// The person's own site.
    var href: String?
    var bio: String?
    var leads: [ChapterLead] = []
    /// Newest first.
    var talks: [SharedView<EventCard>] = []
    /// The newest.
    var posts: [SharedView<PostCard>] = []
    /// The rest, by year.
    var older: [OlderPosts] = []

    static let fields = TemplateFields<PersonView>(
        .part("page") { $1($0.page) },
        .text("title") { $0.title },
        .text("organisation") { $0.organisation },
        .text("role") { $0.role },
        .text("href") { $0.href },
        .text("bio") { $0.bio },
        .flag("hasLeads") { !$0.leads.isEmpty },
        .list("leads") { $0.leads },
        .list("talks") { $0.talks },
        .list("posts") { $0.posts },
        .list("older") { $0.older },
        // For headings above lists.
        .flag("hasTalks") { !$0.talks.isEmpty },
        .flag("hasPosts") { !$0.posts.isEmpty }
    )
}
