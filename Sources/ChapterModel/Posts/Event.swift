/// A meeting that a post announces or tells of.
///
/// A reference to immutable data, because chapters, topics, months and people all list the same events.
package final class Event: Sendable {
    /// The chapter's count, e.g. 1 for the first meeting.
    package let number: Int?
    package let schedule: EventSchedule
    package let status: Status
    /// Which date of a series it is; nil for events of their own.
    package let slot: SeriesSlot?
    /// When it was to begin before it was moved, also if it was called off since.
    package let movedFrom: Timestamp?
    package let venue: Venue?
    package let speakers: [Person]
    package let format: Format?
    package let rsvps: [RSVP]
    package let attendance: Attendance?
    package let price: Price?
    /// RFC 5545 §3.8.7.4; nil where it follows from the post's dates.
    package let sequence: Int?

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

    package init(
        schedule: EventSchedule,
        number: Int? = nil,
        status: Status = .confirmed,
        slot: SeriesSlot? = nil,
        movedFrom: Timestamp? = nil,
        venue: Venue? = nil,
        speakers: [Person] = [],
        format: Format? = nil,
        rsvps: [RSVP] = [],
        attendance: Attendance? = nil,
        price: Price? = nil,
        sequence: Int? = nil
    ) {
        self.schedule = schedule
        self.number = number
        self.status = status
        self.slot = slot
        self.movedFrom = movedFrom
        self.venue = venue
        self.speakers = speakers
        self.format = format
        self.rsvps = rsvps
        self.attendance = attendance
        self.price = price
        self.sequence = sequence
    }

    /// When a moved event was to begin; nil where only its place changed, or nobody said.
    package var previousStart: Timestamp? { status == .moved ? movedFrom : nil }
}
