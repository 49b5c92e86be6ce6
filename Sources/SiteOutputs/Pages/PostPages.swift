import ChapterModel
import Theming

/// `/koeln/2015-01-24-auftakt/`: a post, with the facts of its event.
package enum PostPages: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let siteParts = PageParts(context)
        return context.site.chapters.flatMap { chapter -> [OutputFile] in
            let pages = ChapterPosts(chapter, siteParts)
            // What other chapters share with this one has its page there.
            return chapter.posts.indices.filter { chapter.posts[$0].id.chapter == chapter.slug }.map { index in
                let post = chapter.posts[index]
                let parts = siteParts.speaking(post.content.language)
                return parts.file(post.path, source: post.source, texts: .of([post]), as: PageTemplates.post) {
                    pages.view(at: index, parts)
                }
            }
        }
    }
}

/// The posts of a chapter, with what the pages of all of them show.
///
/// A reference, because the pages of all its posts hold it.
private final class ChapterPosts: Sendable {
    private let posts: [Post]
    private let chapter: ChapterLink
    /// In the site's language.
    private let parts: PageParts
    private let alternates: [SharedView<AlternateLink>]

    init(_ chapter: Chapter, _ parts: PageParts) {
        posts = chapter.posts
        self.chapter = parts.shared.chapterLink(chapter.slug)
        self.parts = parts
        alternates = parts.alternates(of: chapter.slug)
    }

    /// - Parameter parts: in the post's language.
    func view(at index: Int, _ parts: PageParts) -> PostView {
        let post = posts[index]
        let event = parts.event(of: post)
        return PostView(
            page: parts.frame(frame(of: post, about: event, parts)),
            post: post,
            chapter: chapter,
            facts: event.map { event in
                parts.facts(of: event, next: parts.shared.outlooks[event.chapter]?.next(after: event))
            },
            older: index + 1 < posts.count ? posts[index + 1] : nil,
            newer: index > 0 ? posts[index - 1] : nil,
            parts: parts
        )
    }

    /// What stands around a post.
    ///
    /// - Parameter event: the post's own, or the one that it looks back on.
    private func frame(of post: Post, about event: CalendarEntry?, _ parts: PageParts) -> FrameContent {
        let event = event?.post === post ? event : CalendarEntry(post)
        let picture = post.content.cover ?? post.content.photos.first
        return FrameContent(
            path: post.path,
            title: post.title,
            description: post.content.summary,
            chapter: chapter,
            alternates: alternates(of: post, parts),
            ownAlternates: event.flatMap { download(of: $0, on: post, parts) }.map { [$0] } ?? [],
            translations: parts.hreflangs(of: post),
            isArticle: true,
            picture: picture,
            metadata: event.map { metadata(of: $0, on: post.path, picture, parts) }
        )
    }

    /// Those of the post's chapters.
    private func alternates(of post: Post, _ parts: PageParts) -> [SharedView<AlternateLink>] {
        let links = parts === self.parts ? alternates : parts.alternates(of: post.id.chapter)
        return post.partners.isEmpty ? links : links + post.partners.flatMap(parts.alternates)
    }

    /// The event's calendar file; nil for events without a date.
    private func download(of event: CalendarEntry, on post: Post, _ parts: PageParts) -> AlternateLink? {
        parts.iCalHref(of: event).map { AlternateLink(type: "text/calendar", title: post.content.title, href: $0) }
    }

    private func metadata(
        of event: CalendarEntry,
        on path: SitePath,
        _ picture: Photo?,
        _ parts: PageParts
    ) -> @Sendable () -> Markup? {
        let pictures = picture.map { [parts.pictureURL($0)] } ?? []
        return { [chapter] in
            EventMetadata(
                entry: event,
                url: parts.absolute(path),
                pictures: pictures,
                city: chapter.city,
                organisation: parts.shared.organisation
            ).markup
        }
    }
}
