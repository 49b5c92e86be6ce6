import Theming

/// The events of a year: template `calendar-year`.
struct CalendarYearView: TemplateView {
    let page: PageFrame
    let title: String
    let year: String
    var agenda: [AgendaMonth] = []
    var years: [SharedView<YearLink>] = []
    /// The year before with events.
    var previous: NamedHref?
    /// The year after with events.
    var next: NamedHref?
    let calendarHref: String

    static let fields = TemplateFields<CalendarYearView>(
        .part("page") { $1($0.page) },
        .text("title") { $0.title },
        .text("year") { $0.year },
        .list("agenda") { $0.agenda },
        .list("years") { $0.years },
        .view("previous") { $0.previous },
        .view("next") { $0.next },
        .text("calendarHref") { $0.calendarHref }
    )
}
