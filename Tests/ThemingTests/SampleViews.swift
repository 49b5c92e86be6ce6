import Theming

struct SitePage: TemplateView {
    var title: String? = "Stammtisch"
    var subtitle: String?
    var events: [EventCard] = []
    var comments: [Comment] = []

    static let fields = TemplateFields<SitePage>(
        .text("title") { $0.title },
        .text("subtitle") { $0.subtitle },
        .list("events") { $0.events },
        .list("comments") { $0.comments }
    )
}

struct EventCard: TemplateView {
    var title: String?
    var isCancelled = false
    var body: Markup?
    var venue: VenueCard?
    var tags: [String] = []

    static let fields = TemplateFields<EventCard>(
        .text("title") { $0.title },
        .flag("cancelled") { $0.isCancelled },
        .html("body") { $0.body },
        .view("venue") { $0.venue },
        .texts("tags") { $0.tags }
    )
}

struct VenueCard: TemplateView {
    var name: String?

    static let fields = TemplateFields<VenueCard>(
        .text("name") { $0.name }
    )
}

struct Comment: TemplateView {
    var text: String
    var replies: [Comment] = []

    static let fields = TemplateFields<Comment>(
        .text("text") { $0.text },
        .list("replies") { $0.replies }
    )
}
