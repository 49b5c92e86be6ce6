import Theming

/// A cell of a month's table.
struct MonthDay: TemplateView {
    /// e.g. `7`
    let day: String
    /// ISO 8601
    let date: String
    /// e.g. `Sonntag, 7. Februar 2016`
    let dateText: String
    /// False for days that fill the first and last week.
    var inMonth = false
    /// On every day from the first to the last.
    var events: [DayEvent] = []

    static let fields = TemplateFields<MonthDay>(
        .text("day") { $0.day },
        .text("date") { $0.date },
        .text("dateText") { $0.dateText },
        .flag("inMonth") { $0.inMonth },
        .list("events") { $0.events }
    )
}
