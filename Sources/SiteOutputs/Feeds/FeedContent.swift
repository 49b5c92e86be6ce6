import ChapterModel
import Theming

/// Posts as HTML for feeds: when and where, the text, the photos, every address absolute.
struct FeedContent: Sendable {
    private let url: SiteURL
    private let dates: DateText
    private let events: EventText

    /// - Parameter words: in the posts' language.
    init(url: SiteURL, words: Words) {
        self.url = url
        dates = DateText(words)
        events = EventText(words)
    }

    /// The whole post.
    func html(of post: Post) -> [UInt8] {
        let body = post.content.body.html(root: url.root)
        return PageText.bytes(expecting: body.count + 2_048) { html in
            if let event = post.event { write(event, to: &html) }
            if let lead = post.content.lead {
                html.append(tag: "<p>")
                html.append(lead)
                html.append(tag: "</p>\n")
            }
            let photos = post.content.photos
            if let cover = post.content.cover, !photos.contains(where: { $0.path == cover.path }) {
                write(cover, to: &html)
            }
            html.append(html: body)
            for photo in photos { write(photo, to: &html) }
            for socialPost in post.content.socialPosts { write(socialPost, to: &html) }
            for credit in post.content.credits {
                html.append(tag: "<p>")
                html.append(credit.role)
                html.append(tag: ": ")
                html.append(credit.name)
                html.append(tag: "</p>\n")
            }
        }
    }

    private func write(_ event: Event, to html: inout PageText) {
        html.append(tag: "<p>")
        if let status = events.status(event.status), let note = events.statusNote(event.status) {
            html.append(tag: "<strong>")
            html.append(status)
            html.append(tag: "</strong>: ")
            html.append(note)
            html.append(tag: "<br>")
        }
        html.append(tag: "<strong>")
        dates.write(event.schedule, to: &html)
        html.append(tag: "</strong>")
        if let previous = event.previousStart {
            html.append(tag: "<br><del>")
            html.append(dates.moment(previous))
            html.append(tag: "</del>")
        }
        if let venue = event.venue {
            html.append(tag: "<br>")
            html.append(venue.singleLine)
        }
        html.append(tag: "</p>\n")
    }

    private func write(_ photo: Photo, to html: inout PageText) {
        html.append(tag: "<figure><img src=\"")
        html.append(url.absolute(photo.path))
        html.append(tag: "\" alt=\"")
        html.append(photo.alt)
        html.append(tag: "\" width=\"")
        html.append("\(photo.size.width)")
        html.append(tag: "\" height=\"")
        html.append("\(photo.size.height)")
        html.append(tag: "\">")
        let caption = [photo.caption, photo.credit].compactMap(\.self).joined(separator: " · ")
        if !caption.isEmpty {
            html.append(tag: "<figcaption>")
            html.append(caption)
            html.append(tag: "</figcaption>")
        }
        html.append(tag: "</figure>\n")
    }

    private func write(_ socialPost: SocialPost, to html: inout PageText) {
        html.append(tag: "<blockquote><p>")
        html.append(socialPost.text)
        html.append(tag: "</p><p>— ")
        html.append([socialPost.author, socialPost.service].joined(separator: ", "))
        html.append(tag: "</p></blockquote>\n")
    }
}

extension PageText {
    fileprivate mutating func append(tag: StaticString) {
        tag.withUTF8Buffer { append(html: $0) }
    }
}
