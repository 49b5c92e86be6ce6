import ChapterModel
import Theming

/// A post, with its event if it has one: template `post`.
///
/// A reference, because every other line of the page looks into it.
final class PostView: TemplateView {
    let page: PageFrame
    let post: Post
    let chapter: ChapterLink
    /// Of the post's event, or of the one it looks back on.
    let facts: EventFacts?
    /// The posts before and after it in its chapter.
    private let older: Post?
    private let newer: Post?
    let parts: PageParts

    init(
        page: PageFrame,
        post: Post,
        chapter: ChapterLink,
        facts: EventFacts?,
        older: Post?,
        newer: Post?,
        parts: PageParts
    ) {
        self.page = page
        self.post = post
        self.chapter = chapter
        self.facts = facts
        self.older = older
        self.newer = newer
        self.parts = parts
    }

    /// The other chapters it belongs to.
    var partners: [ChapterLink] { post.partners.map(parts.shared.chapterLink) }

    /// e.g. `Rückblick`
    var kind: String? { parts.kind(of: post) }

    var authors: [PersonLink] { post.content.authors.map { parts.link(to: $0) } }

    var topics: [SharedView<TopicLink>] {
        post.content.topics.map { topic in
            parts.shared.topicLink(topic.slug) ?? SharedView(parts.link(to: topic), renderings: nil)
        }
    }

    var lead: String? { post.content.lead }

    /// Whether the event is the post's own.
    var hasEvent: Bool { post.event != nil }

    /// Also among the photos if it is one of them.
    var cover: PhotoView? { post.content.cover.map(parts.photo) }

    var body: Markup? { parts.markup(post.content.body) }

    /// All but the cover.
    var photos: [PhotoView] { shownPhotos.map(parts.photo) }

    private var shownPhotos: [Photo] { post.content.photos.filter { $0.path != post.content.cover?.path } }

    var credits: [CreditView] { post.content.credits.map { CreditView(role: $0.role, name: $0.name) } }

    var socialPosts: [SocialPostView] { post.content.socialPosts.map(parts.socialPost) }

    var comments: [CommentView] { post.content.comments.map(parts.comment) }

    /// e.g. `2 Kommentare`, answers included
    var commentCount: String? {
        let comments = post.content.comments
        return comments.isEmpty ? nil : parts.counts(Self.count(comments), .commentCount)
    }

    /// The post this one looks back on.
    var announcement: PostLink? {
        post.recapOf.flatMap { parts.shared.posts[$0] }.map { parts.link(to: $0) }
    }

    /// Posts that look back on this one.
    var recaps: [PostLink] { (parts.shared.recaps[post.id] ?? []).map { parts.link(to: $0) } }

    /// The post in other languages.
    var translations: [TranslationLink] {
        parts.languageVersions(of: post).filter { $0.id != post.id }.map { parts.translation($0) }
    }

    /// The chapter's next older post.
    var previous: PostLink? { older.map { parts.link(to: $0) } }

    /// The chapter's next newer post.
    var next: PostLink? { newer.map { parts.link(to: $0) } }

    private func writeTitle(to page: inout PageText) { page.append(post.content.title) }

    private func writeURL(to page: inout PageText) { parts.write(absolute: post.path, to: &page) }

    private static func count(_ comments: [Comment]) -> Int {
        comments.reduce(0) { $0 + 1 + count($1.replies) }
    }

    static let fields = TemplateFields<PostView>(
        .part("page") { $1($0.page) },
        .written("title") { $0.writeTitle(to: &$1) },
        // Absolute, for `u-url`.
        .written("url") { $0.writeURL(to: &$1) },
        // With the time of day and an offset where the time is known.
        .written("date") { $1.append(MachineTime($0.post.published)) },
        .written("dateText") { $0.parts.write($0.post.published.date, to: &$1) },
        .written("updated") { $1.append($0.post.updated.map(MachineTime.init)) },
        .text("updatedText") { post in post.post.updated.map { post.parts.dates.date($0.date) } },
        .part("chapter") { $1($0.chapter) },
        .list("partners") { $0.partners },
        .text("kind") { $0.kind },
        .list("authors") { $0.authors },
        .list("topics") { $0.topics },
        .text("lead") { $0.lead },
        .view("facts") { $0.facts },
        .flag("hasEvent") { $0.hasEvent },
        .view("cover") { $0.cover },
        .html("body") { $0.body },
        .list("photos") { $0.photos },
        .list("credits") { $0.credits },
        .list("socialPosts") { $0.socialPosts },
        .list("comments") { $0.comments },
        .text("commentCount") { $0.commentCount },
        .view("announcement") { $0.announcement },
        .list("recaps") { $0.recaps },
        .list("translations") { $0.translations },
        .view("previous") { $0.previous },
        .view("next") { $0.next },
        // For what stands around lists.
        .flag("hasPhotos") { !$0.shownPhotos.isEmpty },
        .flag("hasSocialPosts") { !$0.post.content.socialPosts.isEmpty }
    )
}
