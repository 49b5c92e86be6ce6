import ChapterModel

extension PageParts {
    func facts(of entry: CalendarEntry, next: ChapterOutlook.NextDate?) -> EventFacts {
        let event = entry.event
        let time = time(of: entry)
        return EventFacts(
            title: entry.title,
            href: href(entry.path),
            time: time,
            status: status(of: event),
            past: time.past,
            number: event.number.map(String.init),
            ordinal: event.number.map(events.ordinal),
            format: event.format.map(events.format),
            venue: event.venue.map(venue),
            speakers: event.speakers.map { link(to: $0) },
            rsvps: event.rsvps.map(rsvp),
            attendance: event.attendance.map(events.attendance),
            price: event.price.map(events.price),
            free: event.price == .free,
            iCalHref: iCalHref(of: entry),
            googleHref: time.past || !entry.takesPlace
                ? nil : GoogleCalendarAddress(entry, url: absolute(entry.path))?.text,
            next: next.map(meeting),
            chapter: shared.chapterLink(entry.chapter)
        )
    }

    func meeting(_ next: ChapterOutlook.NextDate) -> NextMeeting {
        switch next {
        case .event(let entry):
            NextMeeting(
                text: expectation(of: entry.event.schedule),
                href: href(entry.path),
                title: entry.title
            )
        case .expected(let date): NextMeeting(text: dates.expected(date))
        case .cadence(let text): NextMeeting(text: text)
        }
    }

    private func expectation(of schedule: EventSchedule) -> String {
        switch schedule {
        case .expected(let date): dates.expected(date)
        case .timed, .allDay: ScheduleText(schedule, in: dates).whole
        }
    }

    private func venue(_ venue: Venue) -> VenueView {
        VenueView(
            name: venue.name,
            room: venue.room,
            host: venue.host,
            street: venue.street,
            postalCode: venue.postalCode,
            city: venue.city,
            locality: venue.locality,
            country: venue.country,
            href: venue.url,
            note: venue.note,
            mapHref: MapAddress(venue).text,
            latitude: venue.position.map { MapAddress.degrees($0.latitude) },
            longitude: venue.position.map { MapAddress.degrees($0.longitude) }
        )
    }
}
