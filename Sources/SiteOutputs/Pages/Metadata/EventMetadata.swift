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
    var markup: Markup? { Self.markup(of: [self]) }

    /// Several events of one page; nil where none has a date.
    static func markup(of events: [EventMetadata]) -> Markup? {
        let dated = events.compactMap { event in event.startDate.map { (event, $0) } }
        guard !dated.isEmpty else { return nil }
        var json = JSONWriter(reservingCapacity: 1024 * dated.count)
        if dated.count > 1 { json.beginArray() }
        for (event, start) in dated { event.write(startingOn: start, to: &json) }
        if dated.count > 1 { json.endArray() }
        return Markup(trusted: json.bytes)
    }

    private func write(startingOn start: String, to json: inout JSONWriter) {
        json.beginObject()
        json.member("@context", "https://schema.org")
        json.member("@type", "Event")
        json.member("name", entry.title)
        json.member("url", url)
        json.member("startDate", start)
        json.member("endDate", endDate)
        // Only rescheduled events may have it.
        json.member("previousStartDate", entry.event.previousStart?.machineText)
        json.member("eventStatus", status)
        json.member("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode")
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

    private var startDate: String? {
        switch entry.event.schedule {
        case .timed(let start, _, _): start.description
        case .allDay(let first, _): first.description
        case .expected: nil
        }
    }

    private var endDate: String? {
        switch entry.event.schedule {
        case .timed(_, let end, let isKnown): isKnown ? end.description : nil
        case .allDay(_, let last): last.description
        case .expected: nil
        }
    }

    private var status: String {
        switch entry.event.status {
        case .confirmed, .tentative: "https://schema.org/EventScheduled"
        case .moved: "https://schema.org/EventRescheduled"
        case .postponed: "https://schema.org/EventPostponed"
        case .cancelled: "https://schema.org/EventCancelled"
        }
    }
}

extension EventMetadata {
    private func writeLocation(to json: inout JSONWriter) {
        guard let name = entry.event.venue?.name ?? city else { return }
        let venue = entry.event.venue
        json.key("location")
        json.beginObject()
        json.member("@type", "Place")
        json.member("name", name)
        json.key("address")
        json.beginObject()
        json.member("@type", "PostalAddress")
        json.member("streetAddress", venue?.street)
        json.member("postalCode", venue?.postalCode)
        json.member("addressLocality", venue?.city ?? city)
        json.member("addressCountry", venue?.country)
        json.endObject()
        if let position = venue?.position {
            json.key("geo")
            json.beginObject()
            json.member("@type", "GeoCoordinates")
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
        json.member("@type", "Organization")
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
            json.member("@type", "Person")
            json.member("name", speaker.name)
            json.member("url", speaker.url)
            json.endObject()
        }
        json.endArray()
    }
}
