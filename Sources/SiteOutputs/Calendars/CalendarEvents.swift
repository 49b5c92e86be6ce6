import ChapterModel
import ICalendarFormat

/// The events of the site on a known date, each rendered once for all the files it stands in.
///
/// Nothing is rendered before it is asked for; then it is, with its neighbours.
final class CalendarEvents: Sendable {
    /// Earliest first; elsewhere an event is named by its position here.
    let entries: [CalendarEntry]
    private let byChapter: [Slug: [Int]]
    private let byTopic: [Slug: [Int]]
    private let portions: [OnceAsked<RenderedEvents>]

    private static let portionSize = 64

    init(of site: Site, _ component: @escaping @Sendable (CalendarEntry) -> VEvent?) {
        let entries = Self.entries(of: site)
        var (byChapter, byTopic): ([Slug: [Int]], [Slug: [Int]]) = ([:], [:])
        for (number, entry) in entries.enumerated() {
            byChapter[entry.chapter, default: []].append(number)
            for chapter in entry.partners { byChapter[chapter, default: []].append(number) }
            for topic in entry.topics { byTopic[topic.slug, default: []].append(number) }
        }
        portions = stride(from: 0, to: entries.count, by: Self.portionSize).map { start in
            OnceAsked {
                RenderedEvents(count: min(Self.portionSize, entries.count - start)) { component(entries[start + $0]) }
            }
        }
        self.entries = entries
        self.byChapter = byChapter
        self.byTopic = byTopic
    }

    /// The events in the order of their numbers.
    static func entries(of site: Site) -> [CalendarEntry] { site.calendar.filter { $0.event.schedule.isDated } }

    /// The events of a part of the network, earliest first.
    func numbers(of scope: SiteScope) -> [Int] {
        switch scope {
        case .network: Array(entries.indices)
        case .chapter(let chapter): byChapter[chapter.slug] ?? []
        case .topic(let topic): byTopic[topic.slug] ?? []
        }
    }

    func append(_ number: Int, transparency: VEvent.Transparency, to file: inout VCalendar.EventAppender) {
        let (portion, position) = number.quotientAndRemainder(dividingBy: Self.portionSize)
        file.append(position, of: portions[portion].value, transparency: transparency)
    }
}
