import ChapterModel
import Theming

/// `/koeln/2015-01-24-auftakt/`: a post, with the facts of its event.
package enum PostPages: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let siteParts = PageParts(context)
        return context.site.chapters.flatMap { chapter -> [OutputFile] in
            let alternates = siteParts.alternates(of: chapter.slug)
            // What other chapters share with this one has its page there.
            return chapter.posts.enumerated().filter { $1.id.chapter == chapter.slug }.map { index, post in
                let parts = siteParts.speaking(post.content.language)
                let neighbours = PostNeighbours(of: index, in: chapter.posts)
                return parts.file(post.path, source: post.source, as: PageTemplates.post) {
                    let alternates = parts === siteParts ? alternates : parts.alternates(of: post.id.chapter)
                    return view(of: post, between: neighbours, alternates, parts)
                }
            }
        }
    }

    /// - Parameter alternates: those of the post's chapter.
    private static func view(
        of post: Post,
        between neighbours: PostNeighbours,
        _ alternates: [SharedView<AlternateLink>],
        _ parts: PageParts
    ) -> PostView {
        let facts = parts.event(of: post).map { event in
            parts.facts(of: event, next: parts.shared.outlooks[event.chapter]?.next(after: event))
        }
        return PostView(
            page: parts.frame(frame(of: post, alternates, parts)),
            post: post,
            facts: facts,
            neighbours: neighbours,
            parts: parts
        )
    }

    /// What stands around a post.
    private static func frame(
        of post: Post,
        _ alternates: [SharedView<AlternateLink>],
        _ parts: PageParts
    ) -> FrameContent {
        var frame = FrameContent(post.path, title: post.title)
        frame.description = post.content.summary
        frame.chapter = post.id.chapter
        frame.isArticle = true
        frame.picture = post.content.cover ?? post.content.photos.first
        frame.alternates = post.partners.isEmpty ? alternates : alternates + post.partners.flatMap(parts.alternates)
        frame.translations = parts.hreflangs(of: post)
        guard let event = CalendarEntry(post) else { return frame }
        if let href = parts.iCalHref(of: event) {
            let download = AlternateLink(type: "text/calendar", title: post.title, href: href)
            frame.alternates.append(SharedView(download, renderings: nil))
        }
        let picture = frame.picture.map { [parts.pictureURL($0)] } ?? []
        frame.metadata = {
            EventMetadata(
                entry: event,
                url: parts.absolute(post.path),
                pictures: picture,
                city: parts.shared.chapterLink(post.id.chapter).city,
                organisation: parts.shared.organisation
            ).markup
        }
        return frame
    }
}

/// The posts before and after one in its chapter.
struct PostNeighbours: Sendable {
    let older: Post?
    let newer: Post?

    init(of index: Int, in posts: [Post]) {
        newer = index > 0 ? posts[index - 1] : nil
        older = index + 1 < posts.count ? posts[index + 1] : nil
    }
}
