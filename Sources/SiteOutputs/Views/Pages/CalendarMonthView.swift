import Theming

/// The events of a month: template `calendar-month`.
struct CalendarMonthView: TemplateView {
    let page: PageFrame
    let title: String
    /// Earliest first.
    var events: [SharedView<EventCard>] = []
    let grid: MonthGrid
    /// The month before with events.
    var previous: NamedHref?
    /// The month after with events.
    var next: NamedHref?
    let yearHref: String
    let year: String
    let calendarHref: String

    static let fields = TemplateFields<CalendarMonthView>(
        .part("page") { $1($0.page) },
        .text("title") { $0.title },
        .list("events") { $0.events },
        .part("grid") { $1($0.grid) },
        .view("previous") { $0.previous },
        .view("next") { $0.next },
        .text("yearHref") { $0.yearHref },
        .text("year") { $0.year },
        .text("calendarHref") { $0.calendarHref }
    )
}
