import ChapterModel
import Diagnostics

/// Finds the announcements that recaps name by their file.
struct RecapResolver {
    private let content: ParsedContent
    /// By chapter, also posts that could not be read: their own errors are enough.
    private lazy var known = Dictionary(
        grouping: content.texts.compactMap { if case .post(let id) = $0.role { id } else { nil } },
        by: \.chapter
    ).mapValues { $0.map(\.slug) }
    private lazy var readable = Set(content.posts.map(\.id))

    init(content: ParsedContent) {
        self.content = content
    }

    /// The announcement in the same chapter; nil, and reported, where there is none.
    mutating func target(of post: ParsedPost, diagnostics: inout [Diagnostic]) -> Post.ID? {
        guard let name = post.front.recapOf else { return nil }
        let siblings = known[post.id.chapter] ?? []
        if let slug = Slug(name.value), siblings.contains(slug), slug != post.id.slug {
            let id = Post.ID(chapter: post.id.chapter, slug: slug)
            return readable.contains(id) ? id : nil
        }
        let names = siblings.filter { $0 != post.id.slug }.map(\.text)
        let suggestion = nearestName(to: name.value, in: names)
        diagnostics.append(
            name.diagnostic(.unknownPost(name: name.value, suggestion: suggestion), in: post.head)
        )
        return nil
    }
}
