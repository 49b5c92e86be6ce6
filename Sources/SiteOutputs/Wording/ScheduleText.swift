import ChapterModel

/// When an event takes place, in words; an end that is only assumed is never shown.
struct ScheduleText: Sendable {
    /// e.g. `Donnerstag, 14. April 2016` or `14.–16. August 2015`
    let date: String
    /// e.g. `18–20:30 Uhr`; nil where no time is known.
    let time: String?

    init(_ schedule: EventSchedule, in dates: DateText) {
        switch schedule {
        case .expected(let partial):
            date = dates.partial(partial)
            time = nil
        case .allDay(let first, let last):
            date = dates.range(first, last)
            time = nil
        case .timed(let start, _, endIsKnown: false):
            date = dates.fullDate(start.date)
            time = dates.time(start.time)
        case .timed(let start, let end, endIsKnown: true) where schedule.isOneEvening:
            date = dates.fullDate(start.date)
            time = dates.timeRange(start.time, end.time)
        case .timed(let start, _, endIsKnown: true):
            date = dates.range(start.date, schedule.lastDay ?? start.date)
            time = dates.from(start.time)
        }
    }

    /// `Donnerstag, 14. April 2016, 18–20:30 Uhr`
    var whole: String { time.map { "\(date), \($0)" } ?? date }
}

extension DateText {
    /// `ab 18 Uhr`, for the first of several days.
    func from(_ time: LocalTime) -> String { words(.from, self.time(time)) }

    /// `bis 2. Sept.`, for the last of several days.
    func through(_ date: LocalDate) -> String {
        words(.through, "\(day(date)) \(shortMonth(date))")
    }

    /// `voraussichtlich im März 2015`
    func expected(_ date: PartialDate) -> String {
        switch date {
        case .year: words(.expectedInYear, partial(date))
        case .month: words(.expectedInMonth, partial(date))
        case .day: words(.expectedOnDay, partial(date))
        }
    }

    /// `seit Januar 2016`
    func since(_ date: PartialDate) -> String {
        switch date {
        case .year, .month: words(.since, partial(date))
        case .day: words(.sinceDay, partial(date))
        }
    }
}

extension EventSchedule {
    /// Also when it goes on after midnight: `19–1 Uhr` belongs to the first day.
    fileprivate var isOneEvening: Bool {
        guard case .timed(let start, let end, _) = self else { return false }
        return start.date == end.date || (end.date == start.date.adding(days: 1) && end.time < start.time)
    }

    /// The last day in words; nil where only a month or year is known.
    var lastEvening: LocalDate? { isOneEvening ? firstDay : lastDay }
}
