import ChapterModel

/// Events sorted into what was and what is to come.
struct EventIndex: Sendable {
    /// On a known date, earliest first.
    let dated: [CalendarEntry]
    /// The part of ``dated`` that is not over.
    let upcoming: [CalendarEntry]
    /// Not over and without a date, by the last day they may mean.
    let expected: [CalendarEntry]

    init(_ calendar: [CalendarEntry], today: LocalDate) {
        dated = calendar.dated
        upcoming = dated.filter { !$0.event.schedule.isPast(on: today) }
        expected = calendar.filter { !$0.event.schedule.isDated && !$0.event.schedule.isPast(on: today) }.sorted()
    }

    /// Over, the latest first.
    func past(on today: LocalDate) -> [CalendarEntry] {
        dated.reversed().filter { $0.event.schedule.isPast(on: today) }
    }

    /// The months in which something takes place, earliest first, as are the events of each.
    func months() -> [(month: YearMonth, events: [CalendarEntry])] {
        var months: [(month: YearMonth, events: [CalendarEntry])] = []
        for entry in dated {
            guard let first = entry.event.schedule.firstDay, let last = entry.event.schedule.lastEvening else {
                continue
            }
            var month = first.yearMonth
            repeat {
                // Among the last ones: events come by the day they begin on.
                let position = months.lastIndex { $0.month <= month }
                if let position, months[position].month == month {
                    months[position].events.append(entry)
                } else {
                    months.insert((month, [entry]), at: position.map { $0 + 1 } ?? 0)
                }
                month = month.adding(months: 1)
            } while month <= last.yearMonth
        }
        return months
    }
}
