import ChapterModel
import SyndicationFormat

/// The feeds of a part of the network, in both formats from the same entries.
struct FeedBuilder: Sendable {
    /// How often readers should look, in minutes.
    private static let minutesToLive = 6 * 60

    let context: OutputContext
    /// How the identifiers of all items begin.
    let tag: String
    private let german: FeedContent
    private let english: FeedContent

    init(context: OutputContext) {
        self.context = context
        let settings = context.site.settings
        tag = "tag:\(settings.id):"
        german = FeedContent(url: settings.url, words: context.words(in: .german))
        english = FeedContent(url: settings.url, words: context.words(in: .english))
    }

    func rss(of scope: FeedScope) -> [UInt8] {
        let subjects = subjects(of: scope)
        var channel = RSSChannel(
            title: title(of: scope),
            link: url.absolute(context.addresses.page(of: scope)),
            description: description(of: scope),
            selfLink: url.absolute(context.addresses.rss(of: scope))
        )
        channel.hub = context.site.settings.feedHub
        channel.language = context.site.settings.language.feedTag
        channel.lastBuildDate = subjects.lazy.map { $0.post.lastChanged }.max().map { FeedDate($0.moment) }
        channel.ttl = Self.minutesToLive
        return channel.rendered(itemCount: subjects.count, contentSize: contentSize(of: subjects)) { number in
            rssItem(of: subjects[number])
        }
    }

    func json(of scope: FeedScope) -> [UInt8] {
        var feed = JSONFeed(
            title: title(of: scope),
            homePageURL: url.absolute(context.addresses.page(of: scope)),
            feedURL: url.absolute(context.addresses.jsonFeed(of: scope))
        )
        feed.description = description(of: scope)
        feed.hub = context.site.settings.feedHub
        feed.language = context.site.settings.language.feedTag
        let subjects = subjects(of: scope)
        return feed.rendered(itemCount: subjects.count, contentSize: contentSize(of: subjects)) { number in
            jsonItem(of: subjects[number])
        }
    }

    /// What is to be expected, in bytes.
    private func contentSize(of subjects: [FeedSubject]) -> Int {
        subjects.indices.reduce(0) { $0 + subjects[$1].post.content.body.byteCount + 512 }
    }

    /// The whole post.
    func content(of post: Post) -> [UInt8] {
        switch post.content.language {
        case .german: german.html(of: post)
        case .english: english.html(of: post)
        }
    }

    /// Those that may be in the scope's feeds: of which ones are, only their dates decide.
    func texts(of scope: FeedScope) -> ShownTexts {
        switch scope {
        case .everything(.chapter(let chapter)): .of(chapter.posts)
        case .everything(.topic(let topic)): .of(context.postsByTopic[topic.slug] ?? [])
        case .everything(.network), .events, .recaps: .all
        }
    }

    var url: SiteURL { context.site.settings.url }

    /// The newest, newest first: posts, and the changes of their events.
    private func subjects(of scope: FeedScope) -> [FeedSubject] {
        let limit = context.site.settings.feedItems
        let posts = newest(limit, of: scope).map { FeedSubject(post: $0, change: nil) }
        let changes = changes(of: scope).prefix(limit)
        if changes.isEmpty { return posts }
        return Array((posts + changes).sorted(by: FeedSubject.isBefore).prefix(limit))
    }

    /// Newest first.
    private func newest(_ limit: Int, of scope: FeedScope) -> ArraySlice<Post> {
        let posts = context.site.posts
        return switch scope {
        case .everything(.network): posts.prefix(limit)
        case .everything(.chapter(let chapter)): chapter.posts.prefix(limit)
        case .everything(.topic(let topic)): (context.postsByTopic[topic.slug] ?? []).prefix(limit)
        case .events: posts.lazy.filter { $0.kind == .announcement }.prefix(limit).map(\.self)[...]
        case .recaps: posts.lazy.filter { $0.kind == .recap }.prefix(limit).map(\.self)[...]
        }
    }

    /// Newest first. What changes is announced: no recap has changes.
    private func changes(of scope: FeedScope) -> [FeedSubject] {
        let changes = context.eventChanges
        return switch scope {
        case .everything(.network), .events: changes
        case .everything(.chapter(let chapter)):
            changes.filter { $0.post.id.chapter == chapter.slug || $0.post.partners.contains(chapter.slug) }
        case .everything(.topic(let topic)):
            changes.filter { $0.post.content.topics.contains { $0.slug == topic.slug } }
        case .recaps: []
        }
    }

    private func title(of scope: FeedScope) -> String {
        let site = context.site.settings.title
        return switch scope {
        case .everything(.network): site
        case .everything(.chapter(let chapter)): chapter.nameWithCity
        case .everything(.topic(let topic)): "\(site): \(topic.title)"
        case .events: "\(site): \(words[.events])"
        case .recaps: "\(site): \(words[.recaps])"
        }
    }

    private func description(of scope: FeedScope) -> String {
        let own: String? =
            switch scope {
            case .everything(.network): context.site.settings.description ?? context.site.settings.tagline
            case .everything(.chapter(let chapter)): chapter.summary
            case .everything(.topic(let topic)): topic.description
            case .events: words[.eventsFeedText]
            case .recaps: words[.recapsFeedText]
            }
        return own ?? title(of: scope)
    }

    private var words: Words { context.words(in: context.site.settings.language) }
}
