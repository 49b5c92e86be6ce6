import Theming

/// A post in a list.
struct PostCard: TemplateView {
    let title: String
    let href: String
    /// Only where it differs from the page's.
    var language: String?
    /// ISO 8601, with offset where the time is known.
    let date: String
    /// e.g. `24. Januar 2015`
    let dateText: String
    let chapter: ChapterLink
    /// The other chapters it belongs to.
    var partners: [ChapterLink] = []
    /// e.g. `Rückblick`; absent from posts without an event.
    var kind: String?
    var summary: String?
    var cover: PhotoView?
    /// Names in one line.
    var authors: String?
    var hasEvent = false
    /// When the post's event takes place.
    var event: EventTime?

    static let fields = TemplateFields<PostCard>(
        .text("title") { $0.title },
        .text("href") { $0.href },
        .text("language") { $0.language },
        .text("date") { $0.date },
        .text("dateText") { $0.dateText },
        .view("chapter") { $0.chapter },
        .list("partners") { $0.partners },
        .text("kind") { $0.kind },
        .text("summary") { $0.summary },
        .view("cover") { $0.cover },
        .text("authors") { $0.authors },
        .flag("hasEvent") { $0.hasEvent },
        .view("event") { $0.event }
    )
}
