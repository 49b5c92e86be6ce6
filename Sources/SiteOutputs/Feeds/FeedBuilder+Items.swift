import ChapterModel
import SyndicationFormat

/// The items of feeds: posts, and changes of their events, which readers would not notice in an item they have read.
extension FeedBuilder {
    func rssItem(of subject: FeedSubject) -> RSSItem {
        let post = subject.post
        var item = RSSItem(title: title(of: subject), link: address(of: post), guid: .opaque(identifier(of: subject)))
        item.pubDate = FeedDate(subject.date.moment)
        item.description = summary(of: subject)
        item.creators = post.content.authors.map(\.name)
        item.categories = post.content.topics.map(\.title)
        item.language = foreignLanguage(of: post)
        item.content = content(of: post)
        if let cover = post.content.cover {
            let url = url.absolute(cover.path)
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

    func jsonItem(of subject: FeedSubject) -> JSONFeedItem {
        let post = subject.post
        var item = JSONFeedItem(id: identifier(of: subject), url: address(of: post), contentHTML: content(of: post))
        item.title = title(of: subject)
        item.summary = summary(of: subject)
        item.image = post.content.cover.map { url.absolute($0.path) }
        item.datePublished = FeedDate(subject.date.moment)
        item.dateModified = subject.change == nil ? post.updated.map { FeedDate($0.moment) } : nil
        item.authors = post.content.authors.map { author in
            let page = context.addresses.person(author).map { url.absolute($0) }
            return JSONFeed.Author(name: author.name, url: page ?? author.url)
        }
        item.tags = post.content.topics.map(\.title)
        item.language = foreignLanguage(of: post)
        return item
    }

    private func title(of subject: FeedSubject) -> String {
        let title = subject.post.title
        guard let change = subject.change, let headline = events(of: subject.post).headline(change.status) else {
            return title
        }
        return "\(headline): \(title)"
    }

    /// Nil where there is nothing to say.
    private func summary(of subject: FeedSubject) -> String? {
        let summary = subject.post.content.summary
        guard let change = subject.change, let note = events(of: subject.post).statusNote(change.status) else {
            return summary.isEmpty ? nil : summary
        }
        let parts = [note, summary].filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private func foreignLanguage(of post: Post) -> String? {
        post.content.language == context.site.settings.language ? nil : post.content.language.feedTag
    }

    private func address(of post: Post) -> String { url.absolute(post.path) }

    /// A `tag:` URI (RFC 4151): it survives renames, another domain, and the step from http to https. What may not
    /// stand in one is percent-encoded, so that no uid looks like another's change.
    private func identifier(of subject: FeedSubject) -> String {
        let uid = subject.post.uid.percentEncoded(except: "/@:!$&'()*+,;=?")
        return subject.change.map { "\(tag)\(uid)#\($0.key)" } ?? tag + uid
    }

    private func events(of post: Post) -> EventText { EventText(words(of: post)) }

    private func words(of post: Post) -> Words { context.words(in: post.content.language) }
}
