import ChapterModel
import ICalendarFormat

/// The one place where an event becomes a VEVENT.
struct EventComponent {
    let settings: SiteSettings
    let words: SpokenWords

    /// Nil for events without a known date: those are for people only.
    ///
    /// Whether it takes time is left to the calendar, unless nothing happens.
    ///
    /// - Parameter zone: the chapter's, whose name stands in TZID.
    func event(of entry: CalendarEntry, zone: ChapterTimeZone) -> VEvent? {
        let event = entry.event
        guard let period = period(of: event.schedule, zone: zone) else { return nil }
        let lastChanged = entry.lastChanged.moment
        let changed = ICalDateTime(utc: lastChanged)
        let address = settings.url.absolute(entry.path)
        var component = VEvent(
            uid: entry.uid,
            dtstamp: changed,
            period: period,
            summary: summary(of: entry),
            // Grows with every update and needs no memory of earlier builds.
            sequence: event.sequence ?? max(0, lastChanged.instant - entry.published.moment.instant)
        )
        component.lastModified = changed
        component.url = address
        component.description = description(of: entry, at: address)
        component.location = event.venue?.singleLine
        component.categories = entry.topics.map(\.title)
        component.status = status(of: event)
        component.transparency = event.isCalledOff ? .transparent : nil
        component.contact = settings.organisation?.name
        if let venue = event.venue, let position = geo(of: venue) {
            component.geo = position
            component.appleLocation = AppleLocation(
                title: venue.name,
                address: [venue.street, venue.locality].compactMap(\.self).joined(separator: ", "),
                position: position
            )
        }
        return component
    }

    private func period(of schedule: EventSchedule, zone: ChapterTimeZone) -> VEvent.Period? {
        switch schedule {
        case .expected: nil
        case .allDay(let first, let last): .days(start: ICalDate(first), end: ICalDate(last.adding(days: 1)))
        case .timed(let start, let end, _) where zone.identifier.isUTC:
            .utc(start: ICalDateTime(utc: start), end: ICalDateTime(utc: end))
        case .timed(let start, let end, _):
            .zoned(start: ICalDateTime(start.local), end: ICalDateTime(end.local), tzid: zone.identifier)
        }
    }

    private func summary(of entry: CalendarEntry) -> String {
        let headline =
            entry.event.isCalledOff ? EventText(words[entry.language]).headline(entry.event.status) : nil
        return headline.map { "\($0): \(entry.title)" } ?? entry.title
    }

    /// Google shows no URL property, so the address is the text's last line.
    private func description(of entry: CalendarEntry, at address: String) -> String {
        let summary = entry.summary
        return summary.isEmpty ? address : summary + "\n\n" + address
    }

    private func status(of event: Event) -> VEvent.Status {
        switch event.status {
        case .tentative: .tentative
        case .confirmed, .moved: .confirmed
        case .postponed, .cancelled: .cancelled
        }
    }

    private func geo(of venue: Venue) -> GeoPosition? {
        venue.position.flatMap { GeoPosition(latitude: $0.latitude, longitude: $0.longitude) }
    }
}

extension Event {
    /// Nothing happens at the time given: the event was cancelled, or waits for a new date.
    var isCalledOff: Bool { status == .cancelled || status == .postponed }
}

extension String {
    fileprivate var isUTC: Bool { ["UTC", "Etc/UTC", "GMT", "Etc/GMT"].contains(self) }
}
