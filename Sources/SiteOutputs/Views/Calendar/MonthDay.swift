import ChapterModel
import Theming

/// A cell of a month's table.
struct MonthDay: TemplateView {
    let date: LocalDate
    /// False for days that fill the first and last week.
    var inMonth = false
    /// On every day from the first to the last.
    var events: [DayEvent] = []
    let parts: PageParts

    static let fields = TemplateFields<MonthDay>(
        // e.g. `7`
        .written("day") { day, page in page.append(atMost: 2) { $0.append(day.date.day) } },
        // ISO 8601
        .written("date") { $1.append(.day($0.date)) },
        // e.g. `Sonntag, 7. Februar 2016`
        .written("dateText") { $0.parts.write(full: $0.date, to: &$1) },
        .flag("inMonth") { $0.inMonth },
        .list("events") { $0.events }
    )
}
