import ChapterModel
import Theming

/// When an event takes place, in words; an end that is only assumed is never shown.
///
/// Written to pages rather than read, as they say it as often as they name an event.
extension DateText {
    /// e.g. `Donnerstag, 14. April 2016, 18–20:30 Uhr` or `November 2014`
    func write(_ schedule: EventSchedule, to page: inout PageText) {
        writeDate(of: schedule, to: &page)
        guard case .timed = schedule else { return }
        page.append(", ")
        writeTime(of: schedule, to: &page)
    }

    /// e.g. `Donnerstag, 14. April 2016` or `14.–16. August 2015`
    func writeDate(of schedule: EventSchedule, to page: inout PageText) {
        switch schedule {
        case .expected(let date): page.append(partial(date))
        case .allDay(let first, let last): page.append(range(first, last))
        case .timed(let start, _, let endIsKnown):
            if !endIsKnown || schedule.isOneEvening {
                page.append(atMost: Self.longest) { writeFull(start.date, to: &$0) }
            } else {
                page.append(range(start.date, schedule.lastDay ?? start.date))
            }
        }
    }

    /// e.g. `18–20:30 Uhr`; nothing where no time is known.
    func writeTime(of schedule: EventSchedule, to page: inout PageText) {
        switch schedule {
        case .expected, .allDay: break
        case .timed(let start, _, endIsKnown: false):
            page.append(atMost: Self.longest) { write(start.time, to: &$0) }
        case .timed(let start, let end, endIsKnown: true) where schedule.isOneEvening:
            page.append(atMost: Self.longest) { write(start.time, end.time, to: &$0) }
        case .timed(let start, _, endIsKnown: true): page.append(from(start.time))
        }
    }
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
