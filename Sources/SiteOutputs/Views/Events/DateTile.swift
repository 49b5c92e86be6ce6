import Theming

/// A date as a graphic: as much of it as is known, in short words.
struct DateTile: TemplateView {
    /// Short, e.g. `Do`; absent where several days or no day are named.
    var weekday: String?
    /// e.g. `22`, or `10–12`; absent where only a month or year is known.
    var day: String?
    /// Whether ``day`` names several.
    var severalDays = false
    /// Short, e.g. `Jan.`; absent where only a year is known.
    var month: String?
    let year: String
    /// The last day where it lies in another month than the first, e.g. `bis 2. Sept.`
    var through: String?

    static let fields = TemplateFields<DateTile>(
        .text("weekday") { $0.weekday },
        .text("day") { $0.day },
        .flag("severalDays") { $0.severalDays },
        .text("month") { $0.month },
        .text("year") { $0.year },
        .text("through") { $0.through }
    )
}
