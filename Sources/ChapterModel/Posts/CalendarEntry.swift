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
    /// The schedule's ``EventSchedule/sortKey``; kept, because it is compared often.
    package let beginning: Int

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
    }

    /// The post that carries the event; nil for dates of a series of which none speaks.
    package var post: Post? {
        if case .post(let post) = source { post } else { nil }
    }

    package var title: String {
        switch source {
        case .post(let post): post.title
        case .series(let slot): slot.series.title
        }
    }

    package var language: Language {
        switch source {
        case .post(let post): post.content.language
        case .series(let slot): slot.series.language
        }
    }

    /// Plain text; empty where there is nothing to say.
    package var summary: String {
        switch source {
        case .post(let post): post.content.summary
        case .series(let slot): slot.series.summary
        }
    }

    package var topics: [Topic] { post?.content.topics ?? [] }

    /// The chapter that invites.
    package var chapter: Slug {
        switch source {
        case .post(let post): post.id.chapter
        case .series(let slot): slot.series.chapter
        }
    }

    /// The other chapters that invite.
    package var partners: [Slug] { post?.partners ?? [] }

    /// The page that says most about it: its post's, else its series'.
    package var path: SitePath {
        switch source {
        case .post(let post): post.path
        case .series(let slot): slot.series.path
        }
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
    /// Those on a known date, earliest first.
    package var dated: [CalendarEntry] {
        let dated = filter { $0.event.schedule.isDated }
        return dated.isAscending ? dated : dated.sorted()
    }

    /// True of nearly all lists: they are parts of calendars.
    private var isAscending: Bool { indices.dropFirst().allSatisfy { !(self[$0] < self[$0 - 1]) } }
}
