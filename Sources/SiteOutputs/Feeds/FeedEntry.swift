import ChapterModel
import SyndicationFormat

/// A post as an item of a feed, whichever the feed's format.
struct FeedEntry {
    let post: Post
    let settings: SiteSettings
    let addresses: SiteAddresses

    var rss: RSSItem {
        var item = RSSItem(title: post.title, link: address, guid: .opaque(identifier))
        item.pubDate = FeedDate(post.published.moment)
        item.description = post.content.summary
        item.creators = post.content.authors.map(\.name)
        item.categories = post.content.topics.map(\.title)
        item.content = content
        if let cover = post.content.cover {
            let url = settings.url.absolute(cover.path)
            item.enclosure = RSSItem.Enclosure(url: url, length: cover.byteCount, type: cover.mediaType)
            var media = RSSItem.Media(url: url, type: cover.mediaType)
            media.fileSize = cover.byteCount
            media.width = cover.size.width
            media.height = cover.size.height
            media.description = cover.alt
            item.media = media
        }
        return item
    }

    var json: JSONFeedItem {
        var item = JSONFeedItem(id: identifier, url: address, contentHTML: content)
        item.title = post.title
        item.summary = post.content.summary
        item.image = post.content.cover.map { settings.url.absolute($0.path) }
        item.datePublished = FeedDate(post.published.moment)
        item.dateModified = post.updated.map { FeedDate($0.moment) }
        item.authors = post.content.authors.map { author in
            let page = addresses.person(author).map(settings.url.absolute)
            return JSONFeed.Author(name: author.name, url: page ?? author.url)
        }
        item.tags = post.content.topics.map(\.title)
        return item
    }

    private var address: String { settings.url.absolute(post.path) }

    /// A `tag:` URI (RFC 4151): it survives renames, another domain, and the step from http to https.
    private var identifier: String { "tag:\(settings.id):\(post.uid)" }

    private var content: [UInt8] { FeedContent(post: post, settings: settings).html }
}
