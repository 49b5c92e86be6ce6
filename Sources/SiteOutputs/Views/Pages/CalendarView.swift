import Theming

/// What is to come: template `calendar`.
struct CalendarView: TemplateView {
    let page: PageFrame
    let title: String
    /// Upcoming events by month.
    var agenda: [AgendaMonth] = []
    /// Upcoming events without a date.
    var expected: [SharedView<EventCard>] = []
    /// The next months with events.
    var grids: [MonthGrid] = []
    /// All years with events, newest first.
    var years: [SharedView<YearLink>] = []
    let subscription: Subscription

    static let fields = TemplateFields<CalendarView>(
        .part("page") { $1($0.page) },
        .text("title") { $0.title },
        .list("agenda") { $0.agenda },
        .list("expected") { $0.expected },
        .list("grids") { $0.grids },
        .list("years") { $0.years },
        .part("subscription") { $1($0.subscription) },
        // For headings above lists.
        .flag("hasExpected") { !$0.expected.isEmpty }
    )
}
