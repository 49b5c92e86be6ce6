import ChapterModel

extension PageParts {
    func card(for entry: CalendarEntry) -> EventCard {
        let event = entry.event
        let time = time(of: entry)
        return EventCard(
            title: entry.title,
            href: href(entry.path),
            ofSeries: entry.post == nil,
            language: foreignLanguage(entry.language),
            time: time,
            status: status(of: event),
            past: time.past,
            chapter: shared.chapterLink(entry.chapter),
            partners: entry.partners.map(shared.chapterLink),
            number: event.number.map(String.init),
            format: event.format.map(events.format),
            venueName: event.venue?.name,
            venueLine: event.venue?.singleLine,
            city: event.venue?.city ?? shared.chapters[entry.chapter]?.city,
            speakers: counts.list(event.speakers.map(\.name)),
            summary: entry.summary,
            price: event.price.map(events.price),
            rsvps: time.past || !entry.takesPlace ? [] : event.rsvps.map(rsvp),
            iCalHref: iCalHref(of: entry),
            recapHref: entry.post.flatMap { shared.context.recaps[$0.id]?.first }.map { href($0.path) }
        )
    }

    func cards(for entries: some Sequence<CalendarEntry>) -> [EventCard] { entries.map(card) }

    func status(of event: Event) -> EventStatus? {
        let status = event.status
        guard let text = events.status(status), let note = events.statusNote(status) else { return nil }
        return EventStatus(
            text: text,
            note: note,
            previousStart: event.previousStart?.machineText,
            previousText: event.previousStart.map(dates.moment),
            cancelled: status == .cancelled,
            postponed: status == .postponed,
            moved: status == .moved,
            tentative: status == .tentative
        )
    }

    func iCalHref(of entry: CalendarEntry) -> String? {
        entry.event.schedule.isDated ? href(addresses.iCalendar(of: entry)) : nil
    }

    func time(of entry: CalendarEntry) -> EventTime {
        let schedule = entry.event.schedule
        let text = ScheduleText(schedule, in: dates)
        var time = EventTime(text: text.whole, dateText: text.date, timeText: text.time, tile: tile(of: schedule))
        time.past = schedule.isPast(on: today)
        switch schedule {
        case .timed(let start, let end, let endIsKnown):
            time.start = "\(start)"
            time.end = endIsKnown ? "\(end)" : nil
            time.endInstant = UTCTime(instant: end.instant).text
        case .allDay(let first, let last):
            time.allDay = true
            time.start = "\(first)"
            time.end = "\(last)"
            time.endInstant = endOfDay(last, in: entry.chapter).map { UTCTime(instant: $0).text }
        case .expected:
            time.undated = true
        }
        return time
    }

    func rsvp(_ rsvp: Event.RSVP) -> RSVPView {
        RSVPView(service: rsvp.service, href: rsvp.url, count: rsvp.count.map { counts($0, .replyCount) })
    }

    private func endOfDay(_ day: LocalDate, in chapter: Slug) -> Int? {
        let midnight = LocalDateTime(date: day.adding(days: 1), time: .midnight)
        return shared.chapters[chapter]?.timeZone.nearest(midnight).instant
    }
}
