import ChapterModel
import Theming

/// A post in a list.
struct PostCard: ListedPost {
    let post: Post
    let parts: PageParts

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
        listed + [
            .list("partners") { $0.partners },
            .text("kind") { $0.kind },
            .text("summary") { $0.summary },
            .view("cover") { $0.cover },
            .text("authors") { $0.authors },
            .flag("hasEvent") { $0.hasEvent },
            .view("event") { $0.event },
        ]
    )
}
