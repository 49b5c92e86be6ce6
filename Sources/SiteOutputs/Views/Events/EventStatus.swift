import Theming

/// What differs from plan; absent from confirmed events.
struct EventStatus: TemplateView {
    /// e.g. `abgesagt`
    let text: String
    /// A sentence for the event's own page.
    let note: String
    /// When it was to begin before it was moved, for `<time datetime>`; absent where nobody said.
    var previousStart: String?
    /// The same in words, e.g. `Donnerstag, 22. Januar 2015, 19 Uhr`.
    var previousText: String?
    var cancelled = false
    var postponed = false
    var moved = false
    var tentative = false

    static let fields = TemplateFields<EventStatus>(
        .text("text") { $0.text },
        .text("note") { $0.note },
        .text("previousStart") { $0.previousStart },
        .text("previousText") { $0.previousText },
        .flag("cancelled") { $0.cancelled },
        .flag("postponed") { $0.postponed },
        .flag("moved") { $0.moved },
        .flag("tentative") { $0.tentative }
    )
}
