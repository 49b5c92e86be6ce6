import ChapterModel
import Theming

/// The whole post as HTML for feeds: when and where, the text, the photos, every address absolute.
struct FeedContent {
    private let post: Post
    private let url: SiteURL
    private(set) var html: [UInt8] = []

    init(post: Post, url: SiteURL) {
        self.post = post
        self.url = url
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
        let dates = DateText(post.content.language)
        let words = EventText(post.content.language)
        var lines = ["<strong>\(HTMLText.escaped(ScheduleText(event.schedule, in: dates).whole))</strong>"]
        if let status = words.status(event.status), let note = words.statusNote(event.status) {
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
        let words = [photo.caption, photo.credit].compactMap(\.self)
        if !words.isEmpty { append("<figcaption>\(HTMLText.escaped(words.joined(separator: " · ")))</figcaption>") }
        append("</figure>\n")
    }

    private mutating func append(_ socialPost: SocialPost) {
        let source = [socialPost.author, socialPost.service].joined(separator: ", ")
        append(
            "<blockquote><p>\(HTMLText.escaped(socialPost.text))</p><p>— \(HTMLText.escaped(source))</p></blockquote>\n"
        )
    }
}
