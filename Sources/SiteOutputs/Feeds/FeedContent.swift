import ChapterModel
import Theming

/// The whole post as HTML for feeds: when and where, the text, the photos, every address absolute.
struct FeedContent {
    private let post: Post
    private let url: SiteURL
    private let words: Words
    private(set) var html: [UInt8] = []

    /// - Parameter words: in the post's language.
    init(post: Post, url: SiteURL, words: Words) {
        self.post = post
        self.url = url
        self.words = words
        let content = post.content
        if let event = post.event { append(event) }
        if let lead = content.lead { append("<p>\(HTMLText.escaped(lead))</p>\n") }
        if let cover = content.cover, !content.photos.contains(where: { $0.path == cover.path }) { append(cover) }
        html += content.body.html(root: url.origin + url.basePath)
        for photo in content.photos { append(photo) }
        for socialPost in content.socialPosts { append(socialPost) }
        for credit in content.credits {
            append("<p>\(HTMLText.escaped(credit.role)): \(HTMLText.escaped(credit.name))</p>\n")
        }
    }

    private mutating func append(_ text: String) { html += text.utf8 }

    private mutating func append(_ event: Event) {
        let dates = DateText(words)
        let events = EventText(words)
        var lines = ["<strong>\(HTMLText.escaped(ScheduleText(event.schedule, in: dates).whole))</strong>"]
        if let status = events.status(event.status), let note = events.statusNote(event.status) {
            lines.insert("<strong>\(HTMLText.escaped(status))</strong>: \(HTMLText.escaped(note))", at: 0)
        }
        if let previous = event.previousStart { lines.append("<del>\(HTMLText.escaped(dates.moment(previous)))</del>") }
        if let venue = event.venue { lines.append(HTMLText.escaped(venue.singleLine)) }
        append("<p>\(lines.joined(separator: "<br>"))</p>\n")
    }

    private mutating func append(_ photo: Photo) {
        let address = HTMLText.escaped(url.absolute(photo.path))
        append("<figure><img src=\"\(address)\" alt=\"\(HTMLText.escaped(photo.alt))\"")
        append(" width=\"\(photo.size.width)\" height=\"\(photo.size.height)\">")
        let caption = [photo.caption, photo.credit].compactMap(\.self).joined(separator: " · ")
        if !caption.isEmpty { append("<figcaption>\(HTMLText.escaped(caption))</figcaption>") }
        append("</figure>\n")
    }

    private mutating func append(_ socialPost: SocialPost) {
        let source = [socialPost.author, socialPost.service].joined(separator: ", ")
        append(
            "<blockquote><p>\(HTMLText.escaped(socialPost.text))</p><p>— \(HTMLText.escaped(source))</p></blockquote>\n"
        )
    }
}
