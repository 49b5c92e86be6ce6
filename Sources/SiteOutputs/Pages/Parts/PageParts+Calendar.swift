import ChapterModel

extension PageParts {
    /// Events by the month they begin in; they must come earliest first.
    func agenda(_ entries: [CalendarEntry]) -> [AgendaMonth] {
        var months: [(month: YearMonth, entries: [CalendarEntry])] = []
        for entry in entries {
            guard let month = entry.event.schedule.firstDay?.yearMonth else { continue }
            if months.last?.month == month {
                months[months.count - 1].entries.append(entry)
            } else {
                months.append((month, [entry]))
            }
        }
        return months.map { month, entries in
            AgendaMonth(
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
        let cards = cardsByDay(entries, in: month)
        return MonthGrid(
            caption: dates.month(month),
            month: "\(month)",
            href: href,
            weekdays: month.weeks[0].map { WeekdayName(short: dates.shortWeekday($0), long: dates.weekday($0)) },
            weeks: month.weeks.map { week in
                MonthWeek(
                    days: week.map { day in
                        MonthDay(
                            day: "\(day.day)",
                            date: "\(day)",
                            dateText: dates.fullDate(day),
                            inMonth: day.yearMonth == month,
                            events: cards[day] ?? []
                        )
                    }
                )
            }
        )
    }

    private func cardsByDay(_ entries: [CalendarEntry], in month: YearMonth) -> [LocalDate: [EventCard]] {
        var cards: [LocalDate: [EventCard]] = [:]
        for entry in entries {
            guard let first = entry.event.schedule.firstDay, let last = entry.event.schedule.lastDay else { continue }
            let card = card(for: entry)
            var day = max(first, month.firstDay)
            while day <= min(last, month.lastDay) {
                cards[day, default: []].append(card)
                day = day.adding(days: 1)
            }
        }
        return cards
    }
}
