import ChapterModel
import Theming

/// A view of a post in a list, with what every list tells of it.
protocol ListedPost: TemplateView {
    var post: Post { get }
    var parts: PageParts { get }
}

extension ListedPost {
    var title: String { post.title }

    /// Only where it differs from the page's.
    var language: String? { parts.foreignLanguage(post.content.language) }

    var chapter: ChapterLink { parts.shared.chapterLink(post.id.chapter) }

    /// What themes may name in every list.
    static var listed: [TemplateField<Self>] {
        [
            .text("title") { $0.title },
            .written("href") { $0.parts.write($0.post.path, to: &$1) },
            .text("language") { $0.language },
            // With the time of day and an offset where the time is known.
            .written("date") { $1.append(MachineTime($0.post.published)) },
            // e.g. `24. Januar 2015`
            .written("dateText") { $0.parts.write($0.post.published.date, to: &$1) },
            .view("chapter") { $0.chapter },
        ]
    }
}
