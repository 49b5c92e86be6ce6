import ChapterModel
import SyndicationFormat

/// The feeds of a part of the network, in both formats from the same entries.
struct FeedBuilder: Sendable {
    /// How often readers should look, in minutes.
    private static let minutesToLive = 6 * 60

    let context: OutputContext

    func rss(of scope: SiteScope) -> [UInt8] {
        let entries = entries(of: scope)
        var channel = RSSChannel(
            title: title(of: scope),
            link: url.absolute(context.addresses.page(of: scope)),
            description: description(of: scope),
            selfLink: url.absolute(context.addresses.rss(of: scope)),
            items: entries.map(\.rss)
        )
        channel.language = languageTag
        channel.lastBuildDate = entries.map(\.post.lastChanged).max().map { FeedDate($0.moment) }
        channel.ttl = Self.minutesToLive
        return channel.rendered()
    }

    func json(of scope: SiteScope) -> [UInt8] {
        var feed = JSONFeed(
            title: title(of: scope),
            homePageURL: url.absolute(context.addresses.page(of: scope)),
            feedURL: url.absolute(context.addresses.jsonFeed(of: scope)),
            items: entries(of: scope).map(\.json)
        )
        feed.description = description(of: scope)
        feed.language = languageTag
        return feed.rendered()
    }

    private var url: SiteURL { context.site.settings.url }

    private var languageTag: String {
        switch context.site.settings.language {
        case .german: "de-DE"
        case .english: "en-GB"
        }
    }

    /// The newest, newest first: posts, and the changes of their events.
    private func entries(of scope: SiteScope) -> [FeedEntry] {
        let posts = posts(of: scope)
        let limit = context.site.settings.feedItems
        let changes = posts.compactMap { post in post.eventChange.map { entry(post, change: $0) } }
        return Array((posts.prefix(limit).map { entry($0) } + changes).sorted(by: FeedEntry.isBefore).prefix(limit))
    }

    private func entry(_ post: Post, change: EventChange? = nil) -> FeedEntry {
        FeedEntry(post: post, change: change, settings: context.site.settings, addresses: context.addresses)
    }

    /// Newest first.
    private func posts(of scope: SiteScope) -> [Post] {
        switch scope {
        case .network: context.site.posts
        case .chapter(let chapter): chapter.posts
        case .topic(let topic): context.postsByTopic[topic.slug] ?? []
        }
    }

    private func title(of scope: SiteScope) -> String {
        switch scope {
        case .network: context.site.settings.title
        case .chapter(let chapter): chapter.nameWithCity
        case .topic(let topic): "\(context.site.settings.title): \(topic.title)"
        }
    }

    private func description(of scope: SiteScope) -> String {
        let own: String? =
            switch scope {
            case .network: context.site.settings.description ?? context.site.settings.tagline
            case .chapter(let chapter): chapter.summary
            case .topic(let topic): topic.description
            }
        return own ?? title(of: scope)
    }
}
