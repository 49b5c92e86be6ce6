import Theming

/// A month as a table of weeks that begin on Monday.
struct MonthGrid: TemplateView {
    /// e.g. `Februar 2016`
    let caption: String
    /// ISO 8601, e.g. `2016-02`.
    let month: String
    /// The month's page; absent on that page itself.
    var href: String?
    /// Seven.
    var weekdays: [WeekdayName] = []
    /// Four to six.
    var weeks: [MonthWeek] = []

    static let fields = TemplateFields<MonthGrid>(
        .text("caption") { $0.caption },
        .text("month") { $0.month },
        .text("href") { $0.href },
        .list("weekdays") { $0.weekdays },
        .list("weeks") { $0.weeks }
    )
}
