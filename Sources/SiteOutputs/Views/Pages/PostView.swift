import Theming

/// A post, with its event if it has one: template `post`.
struct PostView: TemplateView {
    let page: PageFrame
    let title: String
    /// Absolute, for `u-url`.
    let url: String
    /// ISO 8601, with offset where the time is known.
    let date: String
    let dateText: String
    /// ISO 8601
    var updated: String?
    var updatedText: String?
    let chapter: ChapterLink
    /// The other chapters it belongs to.
    var partners: [ChapterLink] = []
    /// e.g. `Rückblick`
    var kind: String?
    var authors: [PersonLink] = []
    var topics: [TopicLink] = []
    var lead: String?
    /// Of the post's event, or of the one it looks back on.
    var facts: EventFacts?
    /// Whether the event is the post's own.
    var hasEvent = false
    /// Also among the photos if it is one of them.
    var cover: PhotoView?
    var body: Markup?
    /// All but the cover.
    var photos: [PhotoView] = []
    var credits: [CreditView] = []
    var socialPosts: [SocialPostView] = []
    var comments: [CommentView] = []
    /// e.g. `2 Kommentare`, answers included
    var commentCount: String?
    /// The post this one looks back on.
    var announcement: PostLink?
    /// Posts that look back on this one.
    var recaps: [PostLink] = []
    /// The post in other languages.
    var translations: [TranslationLink] = []
    /// The chapter's next older post.
    var previous: PostLink?
    /// The chapter's next newer post.
    var next: PostLink?

    static let fields = TemplateFields<PostView>(
        .view("page") { $0.page },
        .text("title") { $0.title },
        .text("url") { $0.url },
        .text("date") { $0.date },
        .text("dateText") { $0.dateText },
        .text("updated") { $0.updated },
        .text("updatedText") { $0.updatedText },
        .view("chapter") { $0.chapter },
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
        // For headings above lists.
        .flag("hasSocialPosts") { !$0.socialPosts.isEmpty }
    )
}
