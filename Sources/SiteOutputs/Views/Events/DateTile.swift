import Theming

/// A date cut up for a calendar leaf.
struct DateTile: TemplateView {
    /// ISO 8601 date.
    let date: String
    /// Short, e.g. `Do`.
    let weekday: String
    /// e.g. `22`
    let day: String
    /// Short, e.g. `Jan.`
    let month: String
    let year: String

    static let fields = TemplateFields<DateTile>(
        .text("date") { $0.date },
        .text("weekday") { $0.weekday },
        .text("day") { $0.day },
        .text("month") { $0.month },
        .text("year") { $0.year }
    )
}
