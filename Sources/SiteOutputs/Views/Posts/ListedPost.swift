import ChapterModel
import Theming

/// A view of a post in a list, with what every list tells of it.
protocol ListedPost: TemplateView {
    var post: Post { get }
    var parts: PageParts { get }
}

extension ListedPost {
    var title: String { post.title }

    var href: String { parts.href(post.path) }

    /// Only where it differs from the page's.
    var language: String? { parts.foreignLanguage(post.content.language) }

    /// ISO 8601, with offset where the time is known.
    var date: String { post.published.machineText }

    /// e.g. `24. Januar 2015`
    var dateText: String { parts.dates.date(post.published.date) }

    var chapter: ChapterLink { parts.shared.chapterLink(post.id.chapter) }

    /// What themes may name in every list.
    static var listed: [TemplateField<Self>] {
        [
            .text("title") { $0.title },
            .text("href") { $0.href },
            .text("language") { $0.language },
            .text("date") { $0.date },
            .text("dateText") { $0.dateText },
            .view("chapter") { $0.chapter },
        ]
    }
}
