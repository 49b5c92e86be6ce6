import ChapterModel

/// All that can be found, by number: pages, chapters and series, then posts, oldest first.
///
/// A new post gets a new number and leaves all others as they are, so that most files of the index stay the same.
struct SearchTexts: Sendable {
    private let parts: PageParts
    private let series: [Series]

    init(_ parts: PageParts) {
        self.parts = parts
        series = parts.site.chapters.flatMap(\.series)
    }

    private enum Item {
        case page(Page)
        case chapter(Chapter)
        case series(Series)
        case post(Post)
    }

    private var pages: [Page] { parts.site.pages }
    private var chapters: [Chapter] { parts.site.chapters }
    /// Newest first.
    private var posts: [Post] { parts.site.posts }

    var count: Int { pages.count + chapters.count + series.count + posts.count }

    private subscript(number: Int) -> Item {
        var number = number
        if number < pages.count { return .page(pages[number]) }
        number -= pages.count
        if number < chapters.count { return .chapter(chapters[number]) }
        number -= chapters.count
        if number < series.count { return .series(series[number]) }
        number -= series.count
        return .post(posts[posts.count - 1 - number])
    }
}

// MARK: What is shown

extension SearchTexts {
    func text(_ number: Int) -> SearchText {
        switch self[number] {
        case .page(let page):
            SearchText(title: page.title, href: parts.href(page.path), summary: page.summary.beginning)
        case .chapter(let chapter):
            SearchText(
                title: chapter.name,
                href: parts.href(chapter.path),
                about: chapter.city,
                summary: (chapter.summary ?? "").beginning
            )
        case .series(let series):
            SearchText(
                title: series.title,
                href: parts.href(series.path),
                about: parts.shared.chapterLink(series.chapter).city,
                summary: series.summary.beginning,
                language: parts.foreignLanguage(series.language)
            )
        case .post(let post):
            SearchText(
                title: post.title,
                href: parts.href(post.path),
                about: "\(cities(of: post).joined(separator: " + ")), \(when(post))",
                summary: post.content.summary.beginning,
                language: parts.foreignLanguage(post.content.language)
            )
        }
    }

    private func cities(of post: Post) -> [String] { post.chapters.map { parts.shared.chapterLink($0).city } }

    /// Of events the day, of other posts the day on which they were published.
    private func when(_ post: Post) -> String {
        switch post.event?.schedule {
        case .timed(let start, _, _)?: parts.dates.date(start.date)
        case .allDay(let first, _)?: parts.dates.date(first)
        case .expected(let date)?: parts.dates.partial(date)
        case nil: parts.dates.date(post.published.date)
        }
    }
}

extension String {
    /// As much as two lines on a phone hold: at most 160 bytes, cut before a word and with an ellipsis.
    fileprivate var beginning: String {
        guard utf8.count > 160 else { return self }
        let head = utf8.prefix(160)
        let end = head.lastIndex(of: UInt8(ascii: " ")) ?? head.endIndex
        return String(decoding: head[..<end], as: UTF8.self) + " …"
    }
}

// MARK: What is searched

extension SearchTexts {
    /// A piece of what a text says.
    enum Piece {
        /// Says in a few words what the text is about.
        case prominent(String)
        case plain(String)
        case prose(Prose)
    }

    func forEachPiece(of number: Int, _ visit: (Piece) -> Void) {
        switch self[number] {
        case .page(let page):
            visit(.prominent(page.title))
            visit(.plain(page.summary))
            visit(.prose(page.body))
        case .chapter(let chapter):
            visit(.prominent(chapter.name))
            visit(.prominent(chapter.city))
            if let hashtag = chapter.hashtag { visit(.prominent(hashtag)) }
            for lead in chapter.leads { visit(.prominent(lead.person.name)) }
            if let summary = chapter.summary { visit(.plain(summary)) }
            visit(.prose(chapter.about))
        case .series(let series):
            visit(.prominent(series.title))
            visit(.prominent(parts.shared.chapterLink(series.chapter).city))
            visit(.plain(series.summary))
        case .post(let post): forEachPiece(of: post, visit)
        }
    }

    private func forEachPiece(of post: Post, _ visit: (Piece) -> Void) {
        let content = post.content
        visit(.prominent(post.title))
        for slug in post.chapters {
            let chapter = parts.shared.chapterLink(slug)
            visit(.prominent(chapter.name))
            visit(.prominent(chapter.city))
        }
        for topic in content.topics { visit(.prominent(topic.title)) }
        for author in content.authors { visit(.prominent(author.name)) }
        if let event = post.event {
            for speaker in event.speakers { visit(.prominent(speaker.name)) }
            if let venue = event.venue { forEachPiece(of: venue, visit) }
        }
        visit(.plain(content.summary))
        visit(.prose(content.body))
        for photo in content.photos { if let caption = photo.caption { visit(.plain(caption)) } }
        for social in content.socialPosts { visit(.plain(social.text)) }
        for comment in content.comments { forEachPiece(of: comment, visit) }
    }

    private func forEachPiece(of venue: Venue, _ visit: (Piece) -> Void) {
        visit(.prominent(venue.name))
        for part in [venue.street, venue.city] { if let part { visit(.plain(part)) } }
    }

    private func forEachPiece(of comment: Comment, _ visit: (Piece) -> Void) {
        visit(.plain(comment.author))
        visit(.prose(comment.text))
        for reply in comment.replies { forEachPiece(of: reply, visit) }
    }
}
