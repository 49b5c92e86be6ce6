import ChapterModel
import Diagnostics

/// The posts of an assembly with all that they were made of: a later one takes over those for which that is still so.
struct AssembledPosts: Sendable {
    /// What all posts depend on.
    struct Setting: Sendable {
        let background: ParsedContent.Background
        let visibility: Visibility
        let years: ClosedRange<Int>
        let hiddenPages: Set<SitePath>

        func isSame(as other: Setting) -> Bool {
            background === other.background && visibility == other.visibility && years == other.years
                && hiddenPages == other.hiddenPages
        }
    }

    /// A reference, because lists of them are put together and gone through.
    final class Result: Sendable {
        let parsed: ParsedPost
        let found: PostReferences
        let post: Post
        let diagnostics: [Diagnostic]

        init(parsed: ParsedPost, found: PostReferences, post: Post, diagnostics: [Diagnostic]) {
            self.parsed = parsed
            self.found = found
            self.post = post
            self.diagnostics = diagnostics
        }
    }

    let setting: Setting
    /// In the order of the files.
    let results: [Result]
    /// Those that readers may see.
    let newestFirst: [Post]
    /// Makes a post of what was parsed and found.
    let assemble: @Sendable (ParsedPost, PostReferences) -> Result

    /// The results of one more assembly, each taken over from `last` where it would come out the same.
    static func assemble(
        _ sources: [(parsed: ParsedPost, found: PostReferences)],
        in setting: Setting,
        after last: AssembledPosts?,
        isVisible: (ParsedPost) -> Bool,
        _ assemble: @escaping @Sendable (ParsedPost, PostReferences) -> Result
    ) async throws -> AssembledPosts {
        guard let last, last.setting.isSame(as: setting), last.results.count == sources.count else {
            let results = try await sources.concurrentMap { assemble($0.parsed, $0.found) }
            let visible = results.compactMap { isVisible($0.parsed) ? $0.post : nil }
            return AssembledPosts(
                setting: setting,
                results: results,
                newestFirst: visible.newestFirst,
                assemble: assemble
            )
        }
        var results = last.results
        var replaced: [ObjectIdentifier: Post] = [:]
        var isSameOrder = true
        for (index, source) in sources.enumerated() {
            let former = results[index]
            if former.parsed === source.parsed, former.found.isSurelySame(as: source.found) { continue }
            let result = assemble(source.parsed, source.found)
            replaced[ObjectIdentifier(former.post)] = result.post
            results[index] = result
            if result.post.path != former.post.path || result.post.published != former.post.published {
                isSameOrder = false
            }
        }
        let posts = last.newestFirst.map { replaced[ObjectIdentifier($0)] ?? $0 }
        return AssembledPosts(
            setting: setting,
            results: results,
            newestFirst: isSameOrder ? posts : posts.newestFirst,
            assemble: assemble
        )
    }
}

extension PostReferences {
    /// Dates of series are not compared.
    fileprivate func isSurelySame(as other: PostReferences) -> Bool {
        occurrence == nil && other.occurrence == nil && recapOf == other.recapOf && partners == other.partners
    }
}
