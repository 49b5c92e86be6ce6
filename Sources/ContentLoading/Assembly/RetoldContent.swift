import ChapterModel
import Diagnostics
import FileAccess

/// Content in which some posts only say something in other words: their titles, summaries and texts differ, and nothing
/// by which the rest of the site knows them.
package struct RetoldContent: Sendable {
    package let content: ParsedContent
    /// Where in the content's posts they stand.
    let indices: [Int]
}

extension ParsedContent {
    /// Reads changed posts if their words are all that changed; nil where more may have, or anything is wrong.
    ///
    /// - Parameter changed: paths relative to the folder.
    package func retold(changed: Set<String>) throws -> RetoldContent? {
        guard !changed.isEmpty, files.posts.count == posts.count else { return nil }
        let parser = PostParser(attachments: attachments, siteLanguage: files.language, dialect: files.dialect)
        var content = self
        var indices: [Int] = []
        for path in changed.sorted() {
            guard let index = files.indexOfPost(at: path), posts[index].commentSource == nil,
                FileTree.kind(of: "\(folder.path)/\(path)") == .file
            else { return nil }
            let parsed = parser.parse(try folder.source(path), id: posts[index].id, comments: nil)
            guard let post = parsed.value, parsed.diagnostics.isEmpty, files.posts[index].parsed.diagnostics.isEmpty,
                post.differsInWordsOnly(from: posts[index])
            else { return nil }
            content.replacePost(at: index, by: parsed, post)
            indices.append(index)
        }
        return RetoldContent(content: content, indices: indices)
    }
}

extension SiteAssembly {
    /// The assembly of retold content; nil where this one had something to say about the posts, or left one out.
    package func retold(_ retold: RetoldContent, visibility: Visibility) -> SiteAssembly? {
        guard let posts, let site, posts.setting.visibility == visibility,
            posts.setting.background === retold.content.background
        else { return nil }
        var results = posts.results
        var replaced: [ObjectIdentifier: Post] = [:]
        for index in retold.indices {
            let (former, parsed) = (results[index], retold.content.posts[index])
            guard visibility.reason(toHide: parsed) == nil,
                !diagnostics.contains(where: { $0.location.file == parsed.head.file })
            else { return nil }
            let result = posts.assemble(parsed, former.found)
            guard result.diagnostics.isEmpty else { return nil }
            replaced[ObjectIdentifier(former.post)] = result.post
            results[index] = result
        }
        return SiteAssembly(
            site: site.replacing(replaced),
            hidden: hidden,
            siteLinks: siteLinks,
            diagnostics: diagnostics,
            posts: AssembledPosts(
                setting: posts.setting,
                results: results,
                newestFirst: posts.newestFirst.map { replaced[ObjectIdentifier($0)] ?? $0 },
                assemble: posts.assemble
            )
        )
    }
}

extension ParsedPost {
    /// Whether another text of the post means the same to every other page, list and calendar.
    fileprivate func differsInWordsOnly(from other: ParsedPost) -> Bool {
        var front = front
        front.title = other.front.title
        front.summary = other.front.summary
        return front == other.front && body.files == other.body.files && body.fragments == other.body.fragments
            && body.links.map(\.destination) == other.body.links.map(\.destination)
    }
}
