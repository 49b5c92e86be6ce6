import Theming

/// An event in a cell of a month's table.
struct DayEvent: TemplateView {
    let event: EventCard
    /// Whether it began on a day before.
    let continued: Bool
    /// Whether it goes on on the day after, in the same month.
    let continues: Bool
    /// Whether its title is to be seen here: on its first day of the month and where a week begins.
    let titled: Bool

    static let fields = TemplateFields<DayEvent>(
        .part("event") { $1($0.event) },
        .flag("continued") { $0.continued },
        .flag("continues") { $0.continues },
        .flag("titled") { $0.titled }
    )
}
