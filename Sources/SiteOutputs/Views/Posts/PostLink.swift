import ChapterModel
import Theming

/// A post in one line.
struct PostLink: TemplateView {
    let post: Post
    let parts: PageParts

    var title: String { post.title }

    var href: String { parts.href(post.path) }

    /// Only where it differs from the page's.
    var language: String? { parts.foreignLanguage(post.content.language) }

    /// ISO 8601
    var date: String { post.published.machineText }

    var dateText: String { parts.dates.date(post.published.date) }

    var chapter: ChapterLink { parts.shared.chapterLink(post.id.chapter) }

    static let fields = TemplateFields<PostLink>(
        .text("title") { $0.title },
        .text("href") { $0.href },
        .text("language") { $0.language },
        .text("date") { $0.date },
        .text("dateText") { $0.dateText },
        .view("chapter") { $0.chapter }
    )
}
