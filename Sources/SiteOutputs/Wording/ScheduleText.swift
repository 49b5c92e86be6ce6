import ChapterModel
import Theming

/// When an event takes place, in words; an end that is only assumed is never shown.
///
/// What can be read can be written, too: pages say it as often as they name an event.
struct ScheduleText: Sendable {
    private let schedule: EventSchedule
    private let dates: DateText

    init(_ schedule: EventSchedule, in dates: DateText) {
        self.schedule = schedule
        self.dates = dates
    }

    /// e.g. `Donnerstag, 14. April 2016` or `14.–16. August 2015`
    var date: String {
        switch schedule {
        case .expected(let partial): dates.partial(partial)
        case .allDay(let first, let last): dates.range(first, last)
        case .timed(let start, _, _):
            onlyDay.map(dates.fullDate) ?? dates.range(start.date, schedule.lastDay ?? start.date)
        }
    }

    func writeDate(to page: inout PageText) {
        if let onlyDay {
            page.append(atMost: DateText.longest) { dates.writeFull(onlyDay, to: &$0) }
        } else {
            page.append(date)
        }
    }

    /// The day of an event with a time of day that is not known to go on for several days.
    private var onlyDay: LocalDate? {
        guard case .timed(let start, _, let endIsKnown) = schedule else { return nil }
        return !endIsKnown || schedule.isOneEvening ? start.date : nil
    }

    /// e.g. `18–20:30 Uhr`; nil where no time is known.
    var time: String? {
        switch schedule {
        case .expected, .allDay: nil
        case .timed(let start, _, endIsKnown: false): dates.time(start.time)
        case .timed(let start, let end, endIsKnown: true) where schedule.isOneEvening:
            dates.timeRange(start.time, end.time)
        case .timed(let start, _, endIsKnown: true): dates.from(start.time)
        }
    }

    func writeTime(to page: inout PageText) {
        switch schedule {
        case .timed(let start, _, endIsKnown: false):
            page.append(atMost: DateText.longest) { dates.write(start.time, to: &$0) }
        case .timed(let start, let end, endIsKnown: true) where schedule.isOneEvening:
            page.append(atMost: DateText.longest) { dates.write(start.time, end.time, to: &$0) }
        case .expected, .allDay, .timed: page.append(time ?? "")
        }
    }

    func write(to page: inout PageText) {
        writeDate(to: &page)
        guard case .timed = schedule else { return }
        page.append(", ")
        writeTime(to: &page)
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
