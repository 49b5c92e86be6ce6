import Theming

/// When an event takes place, in words and for machines.
struct EventTime: TemplateView {
    /// All of it, e.g. `Donnerstag, 14. April 2016, 18–20:30 Uhr` or `November 2014`.
    let text: String
    /// Without the time of day, e.g. `Donnerstag, 14. April 2016`.
    let dateText: String
    /// e.g. `18–20:30 Uhr`; absent from all-day and undated events.
    var timeText: String?
    /// For `<time datetime>`: with offset, or a date; absent from undated events.
    var start: String?
    /// As `start`; absent where no end is known.
    var end: String?
    /// The end in UTC, known or assumed, for a script that tells past from upcoming: `2016-04-14T18:30:00Z`.
    var endInstant: String?
    var allDay = false
    /// Whether only a month or year is known.
    var undated = false
    /// Over on the morning of the day the site is built for.
    var past = false
    let tile: DateTile

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
