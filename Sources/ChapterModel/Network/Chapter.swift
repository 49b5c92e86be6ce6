/// One city's group: a folder of content with its own page, calendar and feed.
package struct Chapter: Sendable {
    /// The folder's name as a slug, e.g. `koeln`.
    package let slug: Slug
    /// The chapter file as its author would name it.
    package let source: String
    /// e.g. `#SoMeK`
    package var name: String
    package var city: String
    /// Without `#`, e.g. `SoMeK`.
    package var hashtag: String?
    package var leads: [Lead] = []
    package var cadence: Cadence?
    /// Six-digit hex colour with `#`, e.g. `#c8102e`.
    package var accent: String?
    package var summary: String?
    package var links: [NamedLink] = []
    package var about: Prose
    package var timeZone: ChapterTimeZone
    /// Its own and those it shares with other chapters, newest first.
    package private(set) var posts: [Post] = []
    package private(set) var series: [Series] = []
    /// The dates of its series of which no post speaks.
    package private(set) var seriesDates: [CalendarEntry] = []
    /// All its events, those without a date too, earlier ones first.
    package private(set) var calendar: [CalendarEntry] = []

    /// A person who leads the chapter, and since when where that is known.
    package struct Lead: Hashable, Sendable {
        package var person: Person
        package var since: PartialDate?

        package init(person: Person, since: PartialDate? = nil) {
            self.person = person
            self.since = since
        }
    }

    package init(
        slug: Slug,
        source: String,
        name: String,
        city: String,
        about: Prose,
        timeZone: ChapterTimeZone
    ) {
        self.slug = slug
        self.source = source
        self.name = name
        self.city = city
        self.about = about
        self.timeZone = timeZone
    }

    /// Fills the chapter.
    ///
    /// - Parameters:
    ///   - posts: its own and those it shares, newest first.
    ///   - seriesDates: those of which no post speaks.
    package mutating func hold(_ posts: [Post], _ series: [Series] = [], seriesDates: [CalendarEntry] = []) {
        self.posts = posts
        self.series = series
        self.seriesDates = seriesDates
        calendar = (posts.compactMap { CalendarEntry($0) } + seriesDates).earliestFirst
    }

    package var path: SitePath { SitePath(page: slug.text) }

    /// For places that show nothing else of the chapter: `#SoMeK Köln`.
    package var nameWithCity: String { name.contains(city) ? name : "\(name) \(city)" }
}

/// A link with the words that stand for it.
package struct NamedLink: Hashable, Sendable {
    package var title: String
    package var url: String

    package init(title: String, url: String) {
        self.title = title
        self.url = url
    }
}
