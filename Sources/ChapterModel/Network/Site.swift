/// The whole network as readers may see it: nothing hidden is in it, and every reference is resolved.
package struct Site: Sendable {
    package var settings: SiteSettings
    /// The day the site is built for: it divides past from upcoming.
    package var today: LocalDate
    /// By city.
    package private(set) var chapters: [Chapter]
    /// Newest first.
    package private(set) var posts: [Post]
    /// By title; only topics that posts have.
    package var topics: [Topic]
    /// By name; only people with a key.
    package var people: [Person]
    /// The text of the home page.
    package var home: Prose
    package var pages: [Page]
    package var attachments: [Attachment]
    /// All events of the network, those without a date too, each once and earlier ones first.
    package private(set) var calendar: [CalendarEntry]

    /// - Parameter chapters: with their posts and series, of which the calendar is made.
    package init(
        settings: SiteSettings,
        today: LocalDate,
        chapters: [Chapter],
        posts: [Post],
        topics: [Topic],
        people: [Person],
        home: Prose,
        pages: [Page],
        attachments: [Attachment]
    ) {
        self.settings = settings
        self.today = today
        self.chapters = chapters
        self.posts = posts
        self.topics = topics
        self.people = people
        self.home = home
        self.pages = pages
        self.attachments = attachments
        // An event that several chapters invite to is on the calendar of each.
        calendar = chapters.flatMap { chapter in chapter.calendar.filter { $0.chapter == chapter.slug } }.earliestFirst
    }

    /// The same site where some posts say something in other words: all else about them must be the same.
    ///
    /// - Parameter replaced: the new posts by the former ones.
    package func replacing(_ replaced: [ObjectIdentifier: Post]) -> Site {
        var site = self
        site.posts = posts.map { replaced[ObjectIdentifier($0)] ?? $0 }
        let concerned = Set(replaced.values.flatMap(\.chapters))
        for index in chapters.indices where concerned.contains(chapters[index].slug) {
            let chapter = chapters[index]
            site.chapters[index].hold(
                chapter.posts.map { replaced[ObjectIdentifier($0)] ?? $0 },
                chapter.series,
                seriesDates: chapter.seriesDates
            )
        }
        site.calendar = calendar.map { entry in
            entry.post.flatMap { replaced[ObjectIdentifier($0)] }.flatMap { CalendarEntry($0) } ?? entry
        }
        return site
    }
}
