import ChapterModel
import Theming

extension PageParts {
    func card(for entry: CalendarEntry) -> EventCard {
        EventCard(entry: entry, parts: self)
    }

    /// For lists, several of which show the same events.
    func cards(for entries: some Sequence<CalendarEntry>) -> [SharedView<EventCard>] {
        shared.cards.events(entries, self)
    }

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

    /// The same, written piece by piece.
    func write(iCalHrefOf entry: CalendarEntry, to page: inout PageText) {
        guard entry.event.schedule.isDated else { return }
        write(entry.path, to: &page)
        page.append(entry.name)
        page.append(SiteAddresses.iCalendarEnding)
    }

    func rsvp(_ rsvp: Event.RSVP) -> RSVPView {
        RSVPView(service: rsvp.service, href: rsvp.url, count: rsvp.count.map { counts($0, .replyCount) })
    }

    func endOfDay(_ day: LocalDate, in chapter: Slug) -> Int? {
        let midnight = LocalDateTime(date: day.adding(days: 1), time: .midnight)
        return shared.chapters[chapter]?.timeZone.nearest(midnight).instant
    }
}
