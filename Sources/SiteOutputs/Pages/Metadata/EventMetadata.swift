import ChapterModel
import SyndicationFormat
import Theming

/// An event for search engines: schema.org's `Event` as JSON-LD.
///
/// Only what readers see is said: no assumed end, and for a price only that there is none.
struct EventMetadata: Sendable {
    let entry: CalendarEntry
    /// Absolute.
    let url: String
    /// Absolute addresses.
    let pictures: [String]
    /// Where the chapter is, for events without a venue.
    let city: String?
    let organisation: SiteSettings.Organisation?

    /// Nil for events without a date: schema.org requires one.
    var markup: Markup? {
        guard let start = startDate else { return nil }
        return Markup(trusted: JSONWriter.bytes(expecting: Self.expectedSize) { write(startingOn: start, to: &$0) })
    }

    /// Several events of one page; nil where none has a date.
    static func markup(of events: [EventMetadata]) -> Markup? {
        let dated = events.filter { $0.startDate != nil }
        guard dated.count > 1 else { return dated.first?.markup }
        let json = JSONWriter.bytes(expecting: expectedSize * dated.count) { json in
            json.beginArray()
            for event in dated {
                if let start = event.startDate { event.write(startingOn: start, to: &json) }
            }
            json.endArray()
        }
        return Markup(trusted: json)
    }

    /// In bytes.
    private static let expectedSize = 1024

    private func write(startingOn start: MachineTime, to json: inout JSONWriter) {
        json.beginObject()
        json.members(#""@context":"https://schema.org","@type":"Event""#)
        json.member("name", entry.title)
        json.member("url", url)
        json.member("startDate", start)
        json.member("endDate", endDate)
        // Only rescheduled events may have it.
        json.member("previousStartDate", entry.event.previousStart.map(MachineTime.init))
        json.members(status)
        json.members(#""eventAttendanceMode":"https://schema.org/OfflineEventAttendanceMode""#)
        json.member("inLanguage", entry.language.rawValue)
        if !entry.summary.isEmpty { json.member("description", entry.summary) }
        writeLocation(to: &json)
        json.member("image", pictures)
        writeOrganizer(to: &json)
        writePerformers(to: &json)
        if entry.event.price == .free {
            json.key("isAccessibleForFree")
            json.boolean(true)
        }
        json.endObject()
    }

    private var startDate: MachineTime? {
        switch entry.event.schedule {
        case .timed(let start, _, _): .moment(start)
        case .allDay(let first, _): .day(first)
        case .expected: nil
        }
    }

    private var endDate: MachineTime? {
        switch entry.event.schedule {
        case .timed(_, let end, let isKnown): isKnown ? .moment(end) : nil
        case .allDay(_, let last): .day(last)
        case .expected: nil
        }
    }

    private var status: StaticString {
        switch entry.event.status {
        case .confirmed, .tentative: #""eventStatus":"https://schema.org/EventScheduled""#
        case .moved: #""eventStatus":"https://schema.org/EventRescheduled""#
        case .postponed: #""eventStatus":"https://schema.org/EventPostponed""#
        case .cancelled: #""eventStatus":"https://schema.org/EventCancelled""#
        }
    }
}

extension EventMetadata {
    private func writeLocation(to json: inout JSONWriter) {
        guard let name = entry.event.venue?.name ?? city else { return }
        let venue = entry.event.venue
        json.key("location")
        json.beginObject()
        json.members(#""@type":"Place""#)
        json.member("name", name)
        json.key("address")
        json.beginObject()
        json.members(#""@type":"PostalAddress""#)
        json.member("streetAddress", venue?.street)
        json.member("postalCode", venue?.postalCode)
        json.member("addressLocality", venue?.city ?? city)
        json.member("addressCountry", venue?.country)
        json.endObject()
        if let position = venue?.position {
            json.key("geo")
            json.beginObject()
            json.members(#""@type":"GeoCoordinates""#)
            json.key("latitude")
            json.number(position.latitude)
            json.key("longitude")
            json.number(position.longitude)
            json.endObject()
        }
        json.endObject()
    }

    private func writeOrganizer(to json: inout JSONWriter) {
        guard let organisation else { return }
        json.key("organizer")
        json.beginObject()
        json.members(#""@type":"Organization""#)
        json.member("name", organisation.name)
        json.member("url", organisation.url)
        json.endObject()
    }

    private func writePerformers(to json: inout JSONWriter) {
        guard !entry.event.speakers.isEmpty else { return }
        json.key("performer")
        json.beginArray()
        for speaker in entry.event.speakers {
            json.beginObject()
            json.members(#""@type":"Person""#)
            json.member("name", speaker.name)
            json.member("url", speaker.url)
            json.endObject()
        }
        json.endArray()
    }
}
