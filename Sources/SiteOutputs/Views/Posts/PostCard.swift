import ChapterModel
import Theming

/// A post in a list.
struct PostCard: TemplateView {
    let post: Post
    let parts: PageParts

    var title: String { post.title }

    var href: String { parts.href(post.path) }

    /// Only where it differs from the page's.
    var language: String? { parts.foreignLanguage(post.content.language) }

    /// ISO 8601, with offset where the time is known.
    var date: String { post.published.machineText }

    /// e.g. `24. Januar 2015`
    var dateText: String { parts.dates.date(post.published.date) }

    var chapter: ChapterLink { parts.shared.chapterLink(post.id.chapter) }

    /// The other chapters it belongs to.
    var partners: [ChapterLink] { post.partners.map(parts.shared.chapterLink) }

    /// e.g. `Rückblick`; absent from posts without an event.
    var kind: String? { parts.kind(of: post) }

    var summary: String? { post.content.summary }

    var cover: PhotoView? { (post.content.cover ?? post.content.photos.first).map(parts.photo) }

    /// Names in one line.
    var authors: String? { parts.counts.list(post.content.authors.map(\.name)) }

    var hasEvent: Bool { post.event != nil }

    /// When the post's event takes place.
    var event: EventTime? { parts.event(of: post).map { EventTime(entry: $0, parts: parts) } }

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
