import ChapterModel
import Diagnostics

/// Finds the other chapters that a post says it belongs to.
struct PartnerResolver {
    /// Also chapters whose file could not be read: their own errors are enough.
    private let known: Set<Slug>

    init(content: ParsedContent) {
        known = Set(content.inventory.chapters.map(\.slug))
    }

    /// In the order in which the post names them; its own chapter may be among the names and is left out.
    func partners(of post: ParsedPost, diagnostics: inout [Diagnostic]) -> [Slug] {
        var named: Set<Slug> = []
        return post.front.chapters.compactMap { chapter in
            guard known.contains(chapter.value) else {
                let suggestion = nearestName(to: chapter.value.text, in: known.map(\.text).sorted())
                let problem = Problem.unknownChapter(name: chapter.value.text, suggestion: suggestion)
                diagnostics.append(chapter.diagnostic(problem, in: post.head))
                return nil
            }
            guard named.insert(chapter.value).inserted else {
                let problem = Problem.repeatedValue(key: PostKey.chapters.rawValue, value: chapter.value.text)
                diagnostics.append(chapter.diagnostic(problem, in: post.head))
                return nil
            }
            return chapter.value == post.id.chapter ? nil : chapter.value
        }
    }
}
