import Theming

/// A row of a month's table.
struct MonthWeek: TemplateView {
    /// Seven.
    var days: [MonthDay] = []

    static let fields = TemplateFields<MonthWeek>(
        .list("days") { $0.days }
    )
}
