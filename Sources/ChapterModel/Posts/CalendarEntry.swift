/// An event with what lists and calendars show of it.
///
/// A reference to immutable data, because chapters, topics, months and people all list the same events.
package final class CalendarEntry: Sendable {
    package let event: Event
    /// The post that carries the event.
    package let post: Post
    /// The schedule's; kept, because it is compared often.
    private let sortKey: Int

    /// Nil for posts without an event.
    package init?(_ post: Post) {
        guard let event = post.event else { return nil }
        self.event = event
        self.post = post
        sortKey = event.schedule.sortKey
    }

    package var title: String { post.title }
    package var language: Language { post.content.language }
    /// Plain text; empty where there is nothing to say.
    package var summary: String { post.content.summary }
    package var topics: [Topic] { post.content.topics }
    /// The chapter that invites.
    package var chapter: Slug { post.id.chapter }
    /// The other chapters that invite.
    package var partners: [Slug] { post.partners }
    /// The page that says most about it.
    package var path: SitePath { post.path }
    /// The file of content that speaks of it, as its author would name it.
    package var source: String { post.source }
    /// Identity in calendars.
    package var uid: String { post.uid }
    package var published: Timestamp { post.published }
    package var lastChanged: Timestamp { post.lastChanged }

    /// Whether guests are expected, rather than told to stay at home.
    package var takesPlace: Bool {
        switch event.status {
        case .confirmed, .tentative, .moved: true
        case .postponed, .cancelled: false
        }
    }
}

extension CalendarEntry: Comparable {
    /// Earlier first; equal beginnings by address.
    package static func < (left: CalendarEntry, right: CalendarEntry) -> Bool {
        if left.sortKey != right.sortKey { return left.sortKey < right.sortKey }
        return (left.path, left.uid) < (right.path, right.uid)
    }

    package static func == (left: CalendarEntry, right: CalendarEntry) -> Bool { left.uid == right.uid }
}

extension [CalendarEntry] {
    /// Those on a known date, earliest first.
    package var dated: [CalendarEntry] { filter(\.event.schedule.isDated).sorted() }
}
