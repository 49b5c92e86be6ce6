import ChapterModel

extension PageParts {
    /// Events by the month they begin in; they must come earliest first.
    func agenda(_ entries: [CalendarEntry]) -> [AgendaMonth] {
        entries[...].runs { $0.event.schedule.firstDay?.yearMonth }.compactMap { month, entries in
            guard let month else { return nil }
            return AgendaMonth(
                title: dates.month(month),
                month: "\(month)",
                href: href(addresses.calendar(month)),
                count: counts(entries.count, .eventCount),
                events: cards(for: entries)
            )
        }
    }

    /// The table of a month. `href` leads to the month's own page.
    func grid(of month: YearMonth, events entries: [CalendarEntry], href: String?) -> MonthGrid {
        let weeks = month.weeks
        let events = eventsByDay(entries, in: month)
        return MonthGrid(
            caption: dates.month(month),
            month: "\(month)",
            href: href,
            weekdays: weeks[0].map { WeekdayName(short: dates.shortWeekday($0), long: dates.weekday($0)) },
            weeks: weeks.map { week in
                MonthWeek(
                    days: week.map { day in
                        let isInMonth = day.yearMonth == month
                        return MonthDay(
                            date: day,
                            inMonth: isInMonth,
                            events: isInMonth ? events[day.day - 1] : [],
                            parts: self
                        )
                    }
                )
            }
        )
    }

    /// Those of the month's first day come first.
    private func eventsByDay(_ entries: [CalendarEntry], in month: YearMonth) -> [[DayEvent]] {
        var events = [[DayEvent]](repeating: [], count: month.dayCount)
        for entry in entries {
            guard let first = entry.event.schedule.firstDay, let last = entry.event.schedule.lastEvening else {
                continue
            }
            let days = max(first, month.firstDay)...min(last, month.lastDay)
            var day = days.lowerBound
            while days.contains(day) {
                let event = DayEvent(
                    event: card(for: entry),
                    continued: day > first,
                    continues: day < days.upperBound,
                    titled: day == days.lowerBound || day.weekday == 1
                )
                events[day.day - 1].append(event)
                day = day.adding(days: 1)
            }
        }
        return events
    }
}
