import ChapterModel
import SyndicationFormat

/// An item of a feed, whichever the feed's format: a post, or a change of its event, which readers would not notice in
/// an item they have read.
struct FeedEntry {
    let subject: FeedSubject
    let settings: SiteSettings
    let addresses: SiteAddresses
    /// In the post's language.
    let words: Words

    var rss: RSSItem {
        var item = RSSItem(title: title, link: address, guid: .opaque(identifier))
        item.pubDate = FeedDate(subject.date.moment)
        item.description = summary
        item.creators = post.content.authors.map(\.name)
        item.categories = post.content.topics.map(\.title)
        item.language = foreignLanguage
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
        item.title = title
        item.summary = summary
        item.image = post.content.cover.map { settings.url.absolute($0.path) }
        item.datePublished = FeedDate(subject.date.moment)
        item.dateModified = change == nil ? post.updated.map { FeedDate($0.moment) } : nil
        item.authors = post.content.authors.map { author in
            let page = addresses.person(author).map(settings.url.absolute)
            return JSONFeed.Author(name: author.name, url: page ?? author.url)
        }
        item.tags = post.content.topics.map(\.title)
        item.language = foreignLanguage
        return item
    }

    var post: Post { subject.post }

    private var change: EventChange? { subject.change }

    private var title: String {
        guard let change, let headline = events.headline(change.status) else { return post.title }
        return "\(headline): \(post.title)"
    }

    /// Nil where there is nothing to say.
    private var summary: String? {
        let note = change.flatMap { events.statusNote($0.status) }
        let parts = [note, post.content.summary].compactMap(\.self).filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private var events: EventText { EventText(words) }

    private var foreignLanguage: String? {
        post.content.language == settings.language ? nil : post.content.language.feedTag
    }

    private var address: String { settings.url.absolute(post.path) }

    /// A `tag:` URI (RFC 4151): it survives renames, another domain, and the step from http to https. What may not
    /// stand in one is percent-encoded, so that no uid looks like another's change.
    private var identifier: String {
        let identifier = "tag:\(settings.id):\(post.uid.percentEncoded(except: "/@:!$&'()*+,;=?"))"
        return change.map { "\(identifier)#\($0.key)" } ?? identifier
    }

    private var content: [UInt8] { FeedContent(post: post, url: settings.url, words: words).html }
}
