import ChapterModel
import Theming

/// When an event takes place, in words and for machines.
struct EventTime: TemplateView {
    let entry: CalendarEntry
    let parts: PageParts

    private var schedule: EventSchedule { entry.event.schedule }
    private var words: ScheduleText { ScheduleText(schedule, in: parts.dates) }

    /// All of it, e.g. `Donnerstag, 14. April 2016, 18–20:30 Uhr` or `November 2014`.
    var text: String { words.whole }

    /// Without the time of day, e.g. `Donnerstag, 14. April 2016`.
    var dateText: String { words.date }

    /// e.g. `18–20:30 Uhr`; absent from all-day and undated events.
    var timeText: String? { words.time }

    /// For `<time datetime>`: with offset, or a date; absent from undated events.
    var start: String? {
        switch schedule {
        case .timed(let start, _, _): start.description
        case .allDay(let first, _): first.description
        case .expected: nil
        }
    }

    /// As `start`; absent where no end is known.
    var end: String? {
        switch schedule {
        case .timed(_, let end, let isKnown): isKnown ? end.description : nil
        case .allDay(_, let last): last.description
        case .expected: nil
        }
    }

    /// The end in UTC, known or assumed, for a script that tells past from upcoming: `2016-04-14T18:30:00Z`.
    var endInstant: String? {
        switch schedule {
        case .timed(_, let end, _): UTCTime(instant: end.instant).text
        case .allDay(_, let last): parts.endOfDay(last, in: entry.chapter).map { UTCTime(instant: $0).text }
        case .expected: nil
        }
    }

    var allDay: Bool { if case .allDay = schedule { true } else { false } }

    /// Whether only a month or year is known.
    var undated: Bool { if case .expected = schedule { true } else { false } }

    /// Over on the morning of the day the site is built for.
    var past: Bool { schedule.isPast(on: parts.today) }

    var tile: DateTile { parts.tile(of: schedule) }

    static let fields = TemplateFields<EventTime>(
        .text("text") { $0.text },
        .text("dateText") { $0.dateText },
        .text("timeText") { $0.timeText },
        .text("start") { $0.start },
        .text("end") { $0.end },
        .text("endInstant") { $0.endInstant },
        .flag("allDay") { $0.allDay },
        .flag("undated") { $0.undated },
        .flag("past") { $0.past },
        .view("tile") { $0.tile }
    )
}
