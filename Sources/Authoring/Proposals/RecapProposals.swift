import ChapterModel
import Diagnostics

/// The evenings of a chapter of which a recap could tell.
struct RecapProposals {
    private let chapter: Chapter
    private let network: Network
    /// Those that are over, earliest first.
    let past: [CalendarEntry]

    init(for chapter: Chapter, in network: Network) {
        self.chapter = chapter
        self.network = network
        past = chapter.calendar.dated.filter { entry in
            // A post becomes a recap of a series' date only on the day after it.
            let end = entry.event.schedule.lastDay.map { entry.post == nil ? $0.adding(days: 1) : $0 }
            return entry.takesPlace && end.map { $0 <= network.today } ?? false
        }
    }

    /// The latest of which no recap tells yet.
    var latest: CalendarEntry? {
        let told = Set(network.site.posts.compactMap(\.recapOf))
        return past.last { entry in
            guard let post = entry.post else { return true }
            return post.kind != .recap && !told.contains(post.id)
        }
    }

    /// An evening by the name of its post, or by its date.
    func event(named text: String) throws(AuthoringProblem) -> CalendarEntry {
        let slug = Slug(text)?.text
        if let entry = past.first(where: { $0.name == slug }) { return entry }
        if let day = try? DateAnswer.read(text, today: network.today),
            let entry = past.last(where: { $0.event.schedule.firstDay == day })
        {
            return entry
        }
        let names = past.map(\.name)
        throw .unknownEvent(text, suggestion: nearestName(to: text, in: names), known: names.suffix(6).reversed())
    }
}
