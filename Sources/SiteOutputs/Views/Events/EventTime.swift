import ChapterModel
import Theming

/// When an event takes place, in words and for machines.
struct EventTime: TemplateView {
    let entry: CalendarEntry
    let parts: PageParts

    private var schedule: EventSchedule { entry.event.schedule }

    /// For `<time datetime>`: with offset, or a date; absent from undated events.
    var start: MachineTime? {
        switch schedule {
        case .timed(let start, _, _): .moment(start)
        case .allDay(let first, _): .day(first)
        case .expected: nil
        }
    }

    /// As `start`; absent where no end is known.
    var end: MachineTime? {
        switch schedule {
        case .timed(_, let end, let isKnown): isKnown ? .moment(end) : nil
        case .allDay(_, let last): .day(last)
        case .expected: nil
        }
    }

    /// The end in UTC, known or assumed, for a script that tells past from upcoming: `2016-04-14T18:30:00Z`.
    var endInstant: MachineTime? {
        switch schedule {
        case .timed(_, let end, _): .instant(end.instant)
        case .allDay(_, let last): parts.endOfDay(last, in: entry.chapter).map(MachineTime.instant)
        case .expected: nil
        }
    }

    var allDay: Bool { if case .allDay = schedule { true } else { false } }

    /// Whether only a month or year is known.
    var undated: Bool { if case .expected = schedule { true } else { false } }

    /// Over on the morning of the day the site is built for.
    var past: Bool { schedule.isPast(on: parts.today) }

    var tile: DateTile { parts.tile(of: schedule) }

    private func write(to page: inout PageText) { parts.dates.write(schedule, to: &page) }

    private func writeDate(to page: inout PageText) { parts.dates.writeDate(of: schedule, to: &page) }

    private func writeTime(to page: inout PageText) { parts.dates.writeTime(of: schedule, to: &page) }

    static let fields = TemplateFields<EventTime>(
        // All of it, e.g. `Donnerstag, 14. April 2016, 18–20:30 Uhr` or `November 2014`.
        .written("text") { $0.write(to: &$1) },
        // Without the time of day, e.g. `Donnerstag, 14. April 2016`.
        .written("dateText") { $0.writeDate(to: &$1) },
        // e.g. `18–20:30 Uhr`; absent from all-day and undated events.
        .written("timeText") { $0.writeTime(to: &$1) },
        .written("start") { $1.append($0.start) },
        .written("end") { $1.append($0.end) },
        .written("endInstant") { $1.append($0.endInstant) },
        .flag("allDay") { $0.allDay },
        .flag("undated") { $0.undated },
        .flag("past") { $0.past },
        .view("tile") { $0.tile }
    )
}
