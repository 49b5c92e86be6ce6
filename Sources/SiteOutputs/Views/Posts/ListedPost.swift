import ChapterModel
import Theming

/// A view of a post in a list, with what every list tells of it.
protocol ListedPost: TemplateView {
    var post: Post { get }
    var parts: PageParts { get }
}

extension ListedPost {
    /// Only where it differs from the page's.
    var language: String? { parts.foreignLanguage(post.content.language) }

    var chapter: ChapterLink { parts.shared.chapterLink(post.id.chapter) }

    private func writeTitle(to page: inout PageText) { page.append(post.content.title) }

    private func writeHref(to page: inout PageText) { parts.write(post.path, to: &page) }

    private func writeDate(to page: inout PageText) { parts.write(post.published.date, to: &page) }

    /// What themes may name in every list.
    static var listed: [TemplateField<Self>] {
        [
            .written("title") { $0.writeTitle(to: &$1) },
            .written("href") { $0.writeHref(to: &$1) },
            .text("language") { $0.language },
            // With the time of day and an offset where the time is known.
            .written("date") { $1.append(MachineTime($0.post.published)) },
            // e.g. `24. Januar 2015`
            .written("dateText") { $0.writeDate(to: &$1) },
            .view("chapter") { $0.chapter },
        ]
    }
}
