import ChapterModel

/// `/koeln/2015-01-24-auftakt/`: a post, with the facts of its event.
package enum PostPages: OutputKind {
    /// The posts before and after one in its chapter.
    private struct Neighbours {
        let older: Post?
        let newer: Post?

        init(of index: Int, in posts: [Post]) {
            newer = index > 0 ? posts[index - 1] : nil
            older = index + 1 < posts.count ? posts[index + 1] : nil
        }
    }

    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let siteParts = PageParts(context)
        let outlooks = Dictionary(
            context.site.chapters.map { ($0.slug, ChapterOutlook($0, today: context.site.today)) }
        ) { first, _ in first }
        return context.site.chapters.flatMap { chapter in
            // What other chapters share with this one has its page there.
            chapter.posts.enumerated().filter { $1.id.chapter == chapter.slug }.map { index, post in
                siteParts.file(post.path, source: post.source, as: PageTemplates.post) {
                    let parts = siteParts.speaking(post.content.language)
                    let event = parts.event(of: post)
                    let next = event.flatMap { outlooks[$0.chapter]?.next(after: $0) }
                    var view = view(of: post, in: chapter, parts)
                    view.facts = event.map { parts.facts(of: $0, next: next) }
                    let neighbours = Neighbours(of: index, in: chapter.posts)
                    view.previous = neighbours.older.map { parts.link(to: $0) }
                    view.next = neighbours.newer.map { parts.link(to: $0) }
                    return view
                }
            }
        }
    }

    private static func view(of post: Post, in chapter: Chapter, _ parts: PageParts) -> PostView {
        let content = post.content
        var view = PostView(
            page: parts.frame(frame(of: post, in: chapter, parts)),
            title: post.title,
            url: parts.absolute(post.path),
            date: post.published.machineText,
            dateText: parts.dates.date(post.published.date),
            updated: post.updated.map(\.machineText),
            updatedText: post.updated.map { parts.dates.date($0.date) },
            chapter: parts.shared.chapterLink(chapter.slug),
            partners: post.partners.map(parts.shared.chapterLink),
            kind: parts.kind(of: post)
        )
        view.authors = content.authors.map { parts.link(to: $0) }
        view.topics = content.topics.map { parts.link(to: $0) }
        view.lead = content.lead
        view.hasEvent = post.event != nil
        view.cover = content.cover.map(parts.photo)
        view.body = parts.markup(content.body)
        view.photos = content.photos.filter { $0.path != content.cover?.path }.map(parts.photo)
        view.credits = content.credits.map { CreditView(role: $0.role, name: $0.name) }
        view.socialPosts = content.socialPosts.map(parts.socialPost)
        view.comments = content.comments.map(parts.comment)
        view.commentCount = content.comments.isEmpty ? nil : parts.counts(count(content.comments), .commentCount)
        view.announcement = post.recapOf.flatMap { parts.shared.context.posts[$0] }.map { parts.link(to: $0) }
        view.translations = parts.shared.context.languageVersions(of: post).filter { $0.id != post.id }
            .map { parts.translation($0) }
        view.recaps = (parts.shared.context.recaps[post.id] ?? []).map { parts.link(to: $0) }
        return view
    }

    private static func frame(of post: Post, in chapter: Chapter, _ parts: PageParts) -> FrameContent {
        var frame = FrameContent(post.path, title: post.title)
        frame.description = post.content.summary
        frame.chapter = chapter.slug
        frame.isArticle = true
        frame.picture = post.content.cover ?? post.content.photos.first
        frame.alternates = post.chapters.compactMap { parts.shared.chapters[$0] }
            .flatMap { parts.alternates(of: .chapter($0)) }
        frame.translations = parts.hreflangs(of: post)
        guard let event = CalendarEntry(post) else { return frame }
        if let href = parts.iCalHref(of: event) {
            frame.alternates.append(AlternateLink(type: "text/calendar", title: post.title, href: href))
        }
        frame.jsonLD =
            EventMetadata(
                entry: event,
                url: parts.absolute(post.path),
                pictures: frame.picture.map { [parts.pictureURL($0)] } ?? [],
                city: chapter.city,
                organisation: parts.site.settings.organisation
            ).markup
        return frame
    }

    private static func count(_ comments: [Comment]) -> Int {
        comments.reduce(0) { $0 + 1 + count($1.replies) }
    }
}
