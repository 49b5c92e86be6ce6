package import ChapterModel

/// Where everything that has no file in content is published; the words follow the site's language.
package struct SiteAddresses: Sendable {
    private let words: Words
    private let networkName: String

    private enum Words {
        case german, english
    }

    package init(_ settings: SiteSettings) {
        words = settings.language == .german ? .german : .english
        networkName = Slug(settings.title)?.text ?? "network"
    }

    package var calendar: SitePath { SitePath(page: word("kalender", "calendar")) }
    package var topics: SitePath { SitePath(page: word("themen", "topics")) }
    package var people: SitePath { SitePath(page: word("personen", "people")) }
    package var archive: SitePath { SitePath(page: word("archiv", "archive")) }
    package var subscribe: SitePath { SitePath(page: word("abonnieren", "subscribe")) }
    package var search: SitePath { SitePath(page: word("suche", "search")) }

    /// The folder of those files of the search's index that tell which texts hold a word.
    ///
    /// It is named after their number, on which depends what each holds: a page out of a browser's memory must not
    /// find files of another division.
    package func searchWords(_ count: Int) -> SitePath { search.page("\(word("worte", "words"))-\(count)") }

    /// The folder of those that tell about the texts.
    package var searchTexts: SitePath { search.page(word("texte", "texts")) }

    package var notFound: SitePath { SitePath.root.file("404.html") }
    package var sitemap: SitePath { SitePath.root.file("sitemap.xml") }
    package var headers: SitePath { SitePath.root.file("_headers") }
    package var robots: SitePath { SitePath.root.file("robots.txt") }

    /// The folder of the theme's static files.
    package var assets: SitePath { SitePath(page: "assets") }

    package func calendar(_ year: Int) -> SitePath { calendar.page("\(year)") }

    package func calendar(_ month: YearMonth) -> SitePath {
        calendar(month.year).page(month.month < 10 ? "0\(month.month)" : "\(month.month)")
    }

    package func topic(_ topic: Topic) -> SitePath { topics.page(topic.slug.text) }

    /// Nil for people without a key: they have no page.
    package func person(_ person: Person) -> SitePath? { person.key.map { people.page($0.text) } }

    package func year(_ year: Int, of chapter: Chapter) -> SitePath { chapter.path.page("\(year)") }

    /// Pages of the archive count from 1.
    package func archivePage(_ number: Int) -> SitePath {
        number == 1 ? archive : archive.page("\(word("seite", "page"))-\(number)")
    }

    /// The page that shows what a scope's calendar and feeds hold.
    package func page(of scope: SiteScope) -> SitePath {
        switch scope {
        case .network: .root
        case .chapter(let chapter): chapter.path
        case .topic(let topic): self.topic(topic)
        }
    }

    /// The page that shows what a feed tells of.
    package func page(of scope: FeedScope) -> SitePath {
        switch scope {
        case .everything(let scope): page(of: scope)
        case .events: calendar
        case .recaps: archive
        }
    }

    /// Named after what it holds, because clients that ignore NAME show the file's name.
    package func iCalendar(of scope: SiteScope) -> SitePath {
        let name =
            switch scope {
            case .network: networkName
            case .chapter(let chapter): chapter.hashtag.flatMap(Slug.init)?.text ?? chapter.slug.text
            case .topic(let topic): "\(networkName)-\(topic.slug)"
            }
        return page(of: scope).file("\(name).ics")
    }

    /// To save one event; beside its page.
    package func iCalendar(of entry: CalendarEntry) -> SitePath {
        entry.path.file(entry.name, ending: Self.iCalendarEnding)
    }

    /// What follows an event's name in the address of its calendar file.
    static let iCalendarEnding = ".ics"

    package func rss(of scope: FeedScope) -> SitePath { page(of: scope).file("\(name(of: scope)).xml") }

    package func jsonFeed(of scope: FeedScope) -> SitePath { page(of: scope).file("\(name(of: scope)).json") }

    private func name(of scope: FeedScope) -> String {
        switch scope {
        case .everything: "feed"
        case .events: word("termine", "events")
        case .recaps: word("rueckblicke", "recaps")
        }
    }

    private func word(_ german: String, _ english: String) -> String { words == .german ? german : english }
}
