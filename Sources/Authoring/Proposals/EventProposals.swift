import ChapterModel

/// What a chapter's last events suggest for its next one.
struct EventProposals {
    private let network: Network
    private let chapter: Chapter
    /// Its own, those of its series too, earliest first.
    private let events: [CalendarEntry]

    init(for chapter: Chapter, in network: Network) {
        self.network = network
        self.chapter = chapter
        events = chapter.calendar.filter { $0.chapter == chapter.slug }.dated
    }

    /// The next date of a series of which no post speaks, else the one that the chapter's cadence leads to.
    var date: LocalDate? {
        let open = chapter.seriesDates.dated.compactMap(\.event.schedule.firstDay).first { $0 > network.today }
        if let open { return open }
        guard let cadence = chapter.cadence, let last = posted.last?.event.schedule.firstDay else { return nil }
        let rhythm = Rhythm(cadence.interval, past: posted.suffix(6).compactMap(\.event.schedule.firstDay))
        return rhythm.next(after: last, butAfter: network.today)
    }

    /// The date of a series that an event on `date` would be.
    func slot(on date: LocalDate) -> Event? {
        chapter.seriesDates.map(\.event).first { $0.slot?.date == date }
    }

    /// As the series has it, else as last time; nil where that was a whole day, or there was none.
    func time(on date: LocalDate?) -> TimeAnswer? {
        let event = date.flatMap(slot) ?? events(before: date).last?.event
        guard case .timed(let start, let end, let isKnown) = event?.schedule else { return nil }
        return TimeAnswer(start: start.time, end: isKnown ? end.time : nil)
    }

    /// As the series has it, else as last time, else the chapter's usual place.
    func venue(on date: LocalDate?) -> Slug? {
        let event = date.flatMap(slot) ?? events(before: date).last?.event
        return network.venueKey(of: event?.venue) ?? network.usualVenue(of: chapter)
    }

    /// One more than the chapter has counted, where its last event was counted.
    func number(on date: LocalDate) -> Int? {
        let before = events(before: date).map(\.event.number)
        guard before.last != nil, before.last != .some(nil) else { return nil }
        return before.compactMap(\.self).max().map { $0 + 1 }
    }

    private var posted: [CalendarEntry] { events.filter { $0.post != nil } }

    private func events(before date: LocalDate?) -> [CalendarEntry] {
        guard let date else { return posted }
        return posted.filter { $0.event.schedule.firstDay.map { $0 < date } ?? false }
    }
}
