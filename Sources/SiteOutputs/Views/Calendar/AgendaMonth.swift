import Theming

/// The events of a month as a list.
struct AgendaMonth: TemplateView {
    /// e.g. `Februar 2016`
    let title: String
    /// ISO 8601, e.g. `2016-02`; also fit for an id.
    let month: String
    /// The month's page.
    let href: String
    /// e.g. `2 Termine`
    let count: String
    /// Earliest first.
    var events: [SharedView<EventCard>] = []

    static let fields = TemplateFields<AgendaMonth>(
        .text("title") { $0.title },
        .text("month") { $0.month },
        .text("href") { $0.href },
        .text("count") { $0.count },
        .list("events") { $0.events }
    )
}
