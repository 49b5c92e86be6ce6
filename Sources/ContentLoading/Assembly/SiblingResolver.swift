import ChapterModel
import Diagnostics

/// Finds the posts that others of their chapter name by their file: announcements by recaps, originals by translations.
struct SiblingResolver {
    private let content: ParsedContent
    /// By chapter and name: its own posts, also those that could not be read, whose own errors are enough, and those that
    /// other chapters share with it. Only made where a post names none of its chapter's own, readable ones.
    private lazy var known: [Slug: [Slug: Post.ID]] = {
        var known: [Slug: [Slug: Post.ID]] = [:]
        for post in content.posts {
            for chapter in post.front.chapters { known[chapter.value, default: [:]][post.id.slug] = post.id }
        }
        for case .post(let id) in content.texts.map(\.role) { known[id.chapter, default: [:]][id.slug] = id }
        return known
    }()
    private lazy var readable = Set(content.posts.map(\.id))

    init(content: ParsedContent) {
        self.content = content
    }

    /// The post of a name among those of the naming post's chapter; nil, and reported, where there is none.
    mutating func target(
        of name: Located<String>?,
        in post: ParsedPost,
        diagnostics: inout [Diagnostic]
    ) -> Post.ID? {
        guard let name else { return nil }
        let slug = Slug(name.value)
        if let own = slug.map({ Post.ID(chapter: post.id.chapter, slug: $0) }), own != post.id, readable.contains(own) {
            return own
        }
        let siblings = known[post.id.chapter] ?? [:]
        if let slug, let target = siblings[slug], target != post.id {
            return readable.contains(target) ? target : nil
        }
        let names = siblings.values.filter { $0 != post.id }.map(\.slug.text).sorted()
        let suggestion = nearestName(to: name.value, in: names)
        diagnostics.append(
            name.diagnostic(.unknownPost(name: name.value, suggestion: suggestion), in: post.head)
        )
        return nil
    }
}
