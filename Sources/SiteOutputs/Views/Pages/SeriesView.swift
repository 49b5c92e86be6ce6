import Theming

/// A meeting that repeats, with its dates: template `series`.
struct SeriesView: TemplateView {
    let page: PageFrame
    let chapter: ChapterLink
    let title: String
    var summary: String?
    /// Of the next date that takes place.
    var facts: EventFacts?
    /// Whether ``facts`` are of a date that has no other page.
    var hasEvent = false
    /// Earliest first.
    var upcoming: [SharedView<EventCard>] = []
    /// Latest first.
    var past: [SharedView<EventCard>] = []

    static let fields = TemplateFields<SeriesView>(
        .part("page") { $1($0.page) },
        .part("chapter") { $1($0.chapter) },
        .text("title") { $0.title },
        .text("summary") { $0.summary },
        .view("facts") { $0.facts },
        .flag("hasEvent") { $0.hasEvent },
        .list("upcoming") { $0.upcoming },
        .list("past") { $0.past },
        // For headings above lists.
        .flag("hasPast") { !$0.past.isEmpty }
    )
}
