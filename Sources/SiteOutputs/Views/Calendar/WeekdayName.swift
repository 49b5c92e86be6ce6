import Theming

/// The heading of a calendar's column.
struct WeekdayName: TemplateView {
    /// e.g. `Mo`
    let short: String
    /// e.g. `Montag`
    let long: String

    static let fields = TemplateFields<WeekdayName>(
        .text("short") { $0.short },
        .text("long") { $0.long }
    )
}
