import ChapterModel

extension PageParts {
    /// Events by the month they begin in; they must come earliest first.
    func agenda(_ posts: [EventPost]) -> [AgendaMonth] {
        var months: [(month: YearMonth, posts: [EventPost])] = []
        for post in posts {
            guard let month = post.event.schedule.firstDay?.yearMonth else { continue }
            if months.last?.month == month {
                months[months.count - 1].posts.append(post)
            } else {
                months.append((month, [post]))
            }
        }
        return months.map { month, posts in
            AgendaMonth(
                title: dates.month(month),
                month: "\(month)",
                href: href(addresses.calendar(month)),
                count: counts(posts.count, .event),
                events: cards(for: posts)
            )
        }
    }

    /// The table of a month. `href` leads to the month's own page.
    func grid(of month: YearMonth, events posts: [EventPost], href: String?) -> MonthGrid {
        let cards = cardsByDay(posts, in: month)
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

    private func cardsByDay(_ posts: [EventPost], in month: YearMonth) -> [LocalDate: [EventCard]] {
        var cards: [LocalDate: [EventCard]] = [:]
        for post in posts {
            guard let first = post.event.schedule.firstDay, let last = post.event.schedule.lastDay else { continue }
            let card = card(for: post)
            var day = max(first, month.firstDay)
            while day <= min(last, month.lastDay) {
                cards[day, default: []].append(card)
                day = day.adding(days: 1)
            }
        }
        return cards
    }
}
