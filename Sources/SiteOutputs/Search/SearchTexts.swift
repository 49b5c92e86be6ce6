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

    /// What is no post.
    private enum Item {
        case page(Page)
        case chapter(Chapter)
        case series(Series)
    }

    private var pages: [Page] { parts.site.pages }
    private var chapters: [Chapter] { parts.site.chapters }
    /// Newest first.
    private var posts: [Post] { parts.site.posts }

    /// The number of the oldest post.
    private var firstPost: Int { pages.count + chapters.count + series.count }

    var count: Int { firstPost + posts.count }

    private func post(_ number: Int) -> Post? {
        let firstPost = firstPost
        return number < firstPost ? nil : posts[posts.count - 1 - (number - firstPost)]
    }

    private func item(_ number: Int) -> Item {
        var number = number
        if number < pages.count { return .page(pages[number]) }
        number -= pages.count
        if number < chapters.count { return .chapter(chapters[number]) }
        return .series(series[number - chapters.count])
    }
}

// MARK: What is shown

extension SearchTexts {
    func text(_ number: Int) -> SearchText {
        if let post = post(number) { return text(of: post) }
        return switch item(number) {
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
        }
    }

    private func text(of post: Post) -> SearchText {
        SearchText(
            title: post.title,
            href: parts.href(post.path),
            about: about(post),
            summary: post.content.summary.beginning,
            language: parts.foreignLanguage(post.content.language)
        )
    }

    /// Where, and of events the day, of other posts the day on which they were published.
    private func about(_ post: Post) -> String {
        let cities = post.partners.reduce(parts.shared.chapterLink(post.id.chapter).city) { cities, partner in
            cities + " + " + parts.shared.chapterLink(partner).city
        }
        switch post.event?.schedule {
        case .timed(let start, _, _)?: return text(cities, start.date)
        case .allDay(let first, _)?: return text(cities, first)
        case .expected(let date)?: return cities + ", " + parts.dates.partial(date)
        case nil: return text(cities, post.published.date)
        }
    }

    private func text(_ cities: String, _ date: LocalDate) -> String {
        DigitText.string(capacity: cities.utf8.count + 2 + DateText.longest) { text in
            text.append(cities)
            text.append(", ")
            parts.dates.write(date, to: &text)
        }
    }
}

extension String {
    /// As much as two lines on a phone hold: at most 160 bytes, cut before a word and with an ellipsis.
    fileprivate var beginning: String {
        guard utf8.count > 160 else { return self }
        var text = self
        return text.withUTF8 { utf8 in
            let head = utf8[..<160]
            let end = head.lastIndex(of: UInt8(ascii: " ")) ?? head.endIndex
            return String(decoding: head[..<end], as: UTF8.self) + " …"
        }
    }
}

// MARK: What is searched

extension SearchTexts {
    func addWords(of number: Int, to words: inout WordHolders) {
        if let post = post(number) { return addWords(of: post, to: &words) }
        switch item(number) {
        case .page(let page):
            words.add(prominent: page.title)
            words.add(page.summary)
            words.add(page.body)
        case .chapter(let chapter):
            words.add(prominent: chapter.name)
            words.add(prominent: chapter.city)
            if let hashtag = chapter.hashtag { words.add(prominent: hashtag) }
            for lead in chapter.leads { words.add(prominent: lead.person.name) }
            if let summary = chapter.summary { words.add(summary) }
            words.add(chapter.about)
        case .series(let series):
            words.add(prominent: series.title)
            words.add(prominent: parts.shared.chapterLink(series.chapter).city)
            words.add(series.summary)
        }
    }

    private func addWords(of post: Post, to words: inout WordHolders) {
        words.add(prominent: post.content.title)
        addWords(ofChapter: post.id.chapter, to: &words)
        for partner in post.partners { addWords(ofChapter: partner, to: &words) }
        for topic in post.content.topics { words.add(prominent: topic.title) }
        for author in post.content.authors { words.add(prominent: author.name) }
        if let event = post.event {
            for speaker in event.speakers { words.add(prominent: speaker.name) }
            if let venue = event.venue { addWords(of: venue, to: &words) }
        }
        words.add(post.content.summary)
        words.add(post.content.body)
        for photo in post.content.photos { if let caption = photo.caption { words.add(caption) } }
        for social in post.content.socialPosts { words.add(social.text) }
        for comment in post.content.comments { addWords(of: comment, to: &words) }
    }

    private func addWords(ofChapter slug: Slug, to words: inout WordHolders) {
        let chapter = parts.shared.chapterLink(slug)
        words.add(prominent: chapter.name)
        words.add(prominent: chapter.city)
    }

    private func addWords(of venue: Venue, to words: inout WordHolders) {
        words.add(prominent: venue.name)
        if let street = venue.street { words.add(street) }
        if let city = venue.city { words.add(city) }
    }

    private func addWords(of comment: Comment, to words: inout WordHolders) {
        words.add(comment.author)
        words.add(comment.text)
        for reply in comment.replies { addWords(of: reply, to: &words) }
    }
}
