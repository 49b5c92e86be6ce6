/// An event with what lists and calendars show of it: a post's, or a date of a series of which no post speaks.
///
/// A reference to immutable data, because chapters, topics, months and people all list the same events.
package final class CalendarEntry: Sendable {
    private enum Source: Sendable {
        case post(Post)
        case series(SeriesSlot)
    }

    package let event: Event
    private let source: Source
    /// The schedule's ``EventSchedule/sortKey``; this and what follows is kept, because it is asked for often.
    package let beginning: Int
    package let title: String
    package let language: Language
    /// Plain text; empty where there is nothing to say.
    package let summary: String
    package let topics: [Topic]
    /// The chapter that invites.
    package let chapter: Slug
    /// The other chapters that invite.
    package let partners: [Slug]
    /// The page that says most about it: its post's, else its series'.
    package let path: SitePath

    /// Nil for posts without an event.
    package convenience init?(_ post: Post) {
        guard let event = post.event else { return nil }
        self.init(event, source: .post(post))
    }

    /// A date of a series; nil for other events.
    package convenience init?(_ event: Event) {
        guard let slot = event.slot else { return nil }
        self.init(event, source: .series(slot))
    }

    private init(_ event: Event, source: Source) {
        self.event = event
        self.source = source
        beginning = event.schedule.sortKey
        switch source {
        case .post(let post):
            (title, language, summary) = (post.title, post.content.language, post.content.summary)
            (topics, chapter, partners, path) = (post.content.topics, post.id.chapter, post.partners, post.path)
        case .series(let slot):
            (title, language, summary) = (slot.series.title, slot.series.language, slot.series.summary)
            (topics, chapter, partners, path) = ([], slot.series.chapter, [], slot.series.path)
        }
    }

    /// The post that carries the event; nil for dates of a series of which none speaks.
    package var post: Post? {
        if case .post(let post) = source { post } else { nil }
    }

    /// Tells it from its chapter's other events in an address, e.g. `stammtisch-2015-03-12`.
    package var name: String {
        switch source {
        case .post(let post): post.id.slug.text
        case .series(let slot): "\(slot.series.id)-\(slot.date)"
        }
    }

    /// The file of content that speaks of it, as its author would name it.
    package var file: String {
        switch source {
        case .post(let post): post.source
        case .series(let slot): slot.series.source
        }
    }

    /// Whether guests are expected, rather than told to stay at home.
    package var takesPlace: Bool {
        switch event.status {
        case .confirmed, .tentative, .moved: true
        case .postponed, .cancelled: false
        }
    }
}

// MARK: Identity in calendars

extension CalendarEntry {
    /// A post that takes over a date of a series is the same event to every calendar.
    package var uid: String {
        switch source {
        case .post(let post): event.slot?.uid ?? post.uid
        case .series(let slot): slot.uid
        }
    }

    /// When the event was first made known: with its series, else with its post.
    package var published: Timestamp {
        switch source {
        case .post(let post): event.slot?.series.published ?? post.published
        case .series(let slot): slot.series.published
        }
    }

    package var lastChanged: Timestamp {
        switch source {
        case .post(let post): event.slot.map { max($0.series.lastChanged, post.lastChanged) } ?? post.lastChanged
        case .series(let slot): slot.series.lastChanged
        }
    }
}

extension CalendarEntry: Comparable {
    /// Earlier first; equal beginnings by address.
    package static func < (left: CalendarEntry, right: CalendarEntry) -> Bool {
        if left.beginning != right.beginning { return left.beginning < right.beginning }
        if left.event === right.event { return false }
        let (leftPath, rightPath) = (left.path, right.path)
        return leftPath == rightPath ? left.uid < right.uid : leftPath < rightPath
    }

    package static func == (left: CalendarEntry, right: CalendarEntry) -> Bool { left.uid == right.uid }
}

extension [CalendarEntry] {
    /// In ascending order.
    var earliestFirst: [CalendarEntry] {
        // Numbers in a row are compared faster than what is in objects all over the memory.
        let beginnings = map(\.beginning)
        return indices.sorted { left, right in
            guard beginnings[left] == beginnings[right] else { return beginnings[left] < beginnings[right] }
            return self[left] < self[right]
        }.map { self[$0] }
    }

    /// Those on a known date, earliest first.
    package var dated: [CalendarEntry] {
        let dated = filter { $0.event.schedule.isDated }
        return dated.isAscending ? dated : dated.earliestFirst
    }

    /// True of nearly all lists: they are parts of calendars.
    private var isAscending: Bool { indices.dropFirst().allSatisfy { !(self[$0] < self[$0 - 1]) } }
}
