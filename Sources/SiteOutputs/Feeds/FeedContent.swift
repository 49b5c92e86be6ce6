import ChapterModel
import Theming

/// The whole post as HTML for feeds: when and where, the text, the photos, every address absolute.
struct FeedContent {
    let post: Post
    let settings: SiteSettings

    var html: [UInt8] {
        var html: [UInt8] = []
        if let event = post.event { append(event, to: &html) }
        html += post.content.body.html(root: settings.url.origin + settings.url.basePath)
        for photo in post.content.photos { append(photo, to: &html) }
        return html
    }

    private func append(_ event: Event, to html: inout [UInt8]) {
        let dates = DateText(post.content.language)
        let words = EventText(post.content.language)
        var lines = ["<strong>\(HTMLText.escaped(ScheduleText(event.schedule, in: dates).whole))</strong>"]
        if let status = words.status(event.status), let note = words.statusNote(event.status) {
            lines.insert("<strong>\(HTMLText.escaped(status))</strong>: \(HTMLText.escaped(note))", at: 0)
        }
        if let previous = event.previousStart { lines.append("<del>\(HTMLText.escaped(dates.moment(previous)))</del>") }
        if let venue = event.venue { lines.append(HTMLText.escaped(venue.singleLine)) }
        html += "<p>\(lines.joined(separator: "<br>"))</p>\n".utf8
    }

    private func append(_ photo: Photo, to html: inout [UInt8]) {
        let address = HTMLText.escaped(settings.url.absolute(photo.path))
        html += "<figure><img src=\"\(address)\" alt=\"\(HTMLText.escaped(photo.alt))\"".utf8
        html += " width=\"\(photo.size.width)\" height=\"\(photo.size.height)\">".utf8
        let words = [photo.caption, photo.credit].compactMap(\.self)
        if !words.isEmpty {
            html += "<figcaption>\(HTMLText.escaped(words.joined(separator: " · ")))</figcaption>".utf8
        }
        html += "</figure>\n".utf8
    }
}
