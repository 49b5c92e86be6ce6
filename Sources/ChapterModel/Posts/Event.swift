/// A meeting that a post announces or tells of.
package struct Event: Sendable {
    /// The chapter's count, e.g. 1 for the first meeting.
    package var number: Int?
    package var schedule: EventSchedule
    package var status: Status = .confirmed
    /// Which date of a series it is; nil for events of their own.
    package var slot: SeriesSlot?
    /// When it was to begin before it was moved, also if it was called off since.
    package var movedFrom: Timestamp?
    package var venue: Venue?
    package var speakers: [Person] = []
    package var format: Format?
    package var rsvps: [RSVP] = []
    package var attendance: Attendance?
    package var price: Price?
    /// RFC 5545 §3.8.7.4; nil where it follows from the post's dates.
    package var sequence: Int?

    package enum Status: String, CaseIterable, Sendable {
        case tentative, confirmed, moved, postponed, cancelled
    }

    package enum Format: String, CaseIterable, Sendable {
        /// A talk by a guest, then questions.
        case fachvortrag
        /// One topic that the members discuss among themselves.
        case themenabend
    }

    package enum Price: Hashable, Sendable {
        case free
        case text(String)
    }

    /// How many came, as exactly as anybody counted.
    package enum Attendance: Hashable, Sendable {
        case exactly(Int)
        case about(Int)
        case atLeast(Int)
    }

    /// Where to say that one comes, and how many did.
    package struct RSVP: Hashable, Sendable {
        /// e.g. `XING`
        package var service: String
        package var url: String?
        package var count: Int?

        package init(service: String, url: String? = nil, count: Int? = nil) {
            self.service = service
            self.url = url
            self.count = count
        }
    }

    package init(schedule: EventSchedule) {
        self.schedule = schedule
    }

    /// When a moved event was to begin; nil where only its place changed, or nobody said.
    package var previousStart: Timestamp? { status == .moved ? movedFrom : nil }
}
