import ChapterModel
import Theming

extension PageParts {
    func card(for post: Post) -> PostCard {
        PostCard(post: post, parts: self)
    }

    /// For lists, several of which show the same posts.
    func cards(for posts: some Sequence<Post>) -> [SharedView<PostCard>] {
        shared.cards.posts(posts, self)
    }

    func link(to post: Post) -> PostLink {
        PostLink(post: post, parts: self)
    }

    /// The event that a post is about: its own, or that of the announcement it looks back on, or of the post it translates.
    func event(of post: Post) -> CalendarEntry? {
        let told = original(of: post)
        return CalendarEntry(told) ?? told.recapOf.flatMap { shared.posts[$0] }.flatMap { CalendarEntry($0) }
    }

    /// The post that this one is a translation of, else itself.
    private func original(of post: Post) -> Post {
        post.translationOf.flatMap { shared.posts[$0] } ?? post
    }

    func translation(_ post: Post) -> TranslationLink {
        TranslationLink(
            language: post.content.language.rawValue,
            name: shared.context.words(in: post.content.language)[.languageName],
            title: post.title,
            href: href(post.path),
            url: absolute(post.path)
        )
    }

    /// The post and those that say the same in other languages, the original first; empty where there is none but it.
    func languageVersions(of post: Post) -> [Post] {
        shared.hasTranslations ? shared.context.languageVersions(of: post) : []
    }

    /// For search engines: each language, and the original for all others.
    func hreflangs(of post: Post) -> [TranslationLink] {
        let versions = languageVersions(of: post)
        return versions.map(translation)
            + versions.prefix(1).map { original in
                TranslationLink(
                    language: "x-default",
                    name: "",
                    title: original.title,
                    href: href(original.path),
                    url: absolute(original.path)
                )
            }
    }

    func kind(of post: Post) -> String? {
        switch original(of: post).kind {
        case .announcement: words[.announcement]
        case .recap: words[.recap]
        case nil: nil
        }
    }

    func photo(_ photo: Photo) -> PhotoView {
        PhotoView(
            src: shared.url.basePath + encoded(photo.path),
            alt: photo.alt,
            caption: photo.caption,
            credit: photo.credit,
            width: "\(photo.size.width)",
            height: "\(photo.size.height)"
        )
    }

    /// Absolute.
    func pictureURL(_ photo: Photo) -> String {
        shared.url.origin + shared.url.basePath + encoded(photo.path)
    }

    func comment(_ comment: Comment) -> CommentView {
        CommentView(
            author: comment.author,
            date: comment.date.map(\.machineText),
            dateText: comment.date.map { dates.date($0.date) },
            text: markup(comment.text),
            replies: comment.replies.map(self.comment)
        )
    }

    func socialPost(_ post: SocialPost) -> SocialPostView {
        SocialPostView(
            author: post.author,
            handle: post.handle.map { "@\($0)" },
            service: post.service,
            date: post.date.map(\.machineText),
            dateText: post.date.map { dates.date($0.date) },
            text: post.text,
            href: post.url
        )
    }

    /// The newest posts as cards and the rest as links, so that pages about much-used things stay readable.
    func newestAndOlder(_ posts: [Post]) -> (newest: [SharedView<PostCard>], older: [OlderPosts]) {
        let count = site.settings.archivePageSize
        let older = groupedByYear(posts.dropFirst(count)).map {
            OlderPosts(year: "\($0)", posts: shared.cards.links($1, self))
        }
        return (cards(for: posts.prefix(count)), older)
    }

    /// Runs of posts of the same year, in the order they come in.
    func groupedByYear(_ posts: ArraySlice<Post>) -> [(year: Int, posts: ArraySlice<Post>)] {
        posts.runs { $0.published.date.year }.map { (year: $0, posts: $1) }
    }

    /// Photos keep their file names, which may hold anything.
    private func encoded(_ path: SitePath) -> String { path.text.percentEncoded(except: "/") }
}
