import Theming

/// A year in a list of years.
struct YearLink: TemplateView {
    let year: String
    let href: String
    /// e.g. `3 Beiträge`
    let count: String
    var current = false

    static let fields = TemplateFields<YearLink>(
        .text("year") { $0.year },
        .text("href") { $0.href },
        .text("count") { $0.count },
        .flag("current") { $0.current }
    )
}
