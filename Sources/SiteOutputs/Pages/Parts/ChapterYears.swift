import ChapterModel
import Theming

/// A chapter's posts and events by year, newest year first.
struct ChapterYears: Sendable {
    struct Year: Sendable {
        let number: Int
        /// Newest first.
        var posts: ArraySlice<Post> = []
        /// Earliest first.
        var events: [CalendarEntry] = []
    }

    let chapter: Chapter
    let years: [Year]

    /// - Parameter events: the chapter's, on a known date and earliest first.
    init(_ chapter: Chapter, _ events: [CalendarEntry]) {
        self.chapter = chapter
        var years: [Int: Year] = [:]
        for (number, posts) in chapter.posts[...].runs(by: { $0.published.date.year }) {
            // Around New Year's Eve, clocks of different zones may divide a year.
            if years[number] == nil {
                years[number] = Year(number: number, posts: posts)
            } else {
                years[number]?.posts += posts
            }
        }
        for event in events {
            guard let number = event.event.schedule.firstDay?.year else { continue }
            years[number, default: Year(number: number)].events.append(event)
        }
        self.years = years.values.sorted { $0.number > $1.number }
    }

    func links(_ parts: PageParts) -> [SharedView<YearLink>] {
        let links = years.map { year in
            YearLink(
                year: "\(year.number)",
                href: parts.href(parts.addresses.year(year.number, of: chapter)),
                count: year.posts.isEmpty
                    ? parts.counts(year.events.count, .eventCount) : parts.counts(year.posts.count, .postCount)
            )
        }
        return [SharedView<YearLink>](links)
    }
}
