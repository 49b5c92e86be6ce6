import ChapterModel
import Theming

/// When a chapter meets again.
struct NextMeeting: TemplateView {
    let next: ChapterOutlook.NextDate
    let parts: PageParts

    private var entry: CalendarEntry? {
        if case .event(let entry) = next { entry } else { nil }
    }

    func writeText(to page: inout PageText) {
        switch next {
        case .event(let entry):
            switch entry.event.schedule {
            case .expected(let date): page.append(parts.dates.expected(date))
            case .timed, .allDay: parts.dates.write(entry.event.schedule, to: &page)
            }
        case .expected(let date): page.append(parts.dates.expected(date))
        case .cadence(let text): page.append(text)
        }
    }

    private func writeHref(to page: inout PageText) {
        if let entry { parts.write(entry.path, to: &page) }
    }

    static let fields = TemplateFields<NextMeeting>(
        // e.g. `voraussichtlich im März 2015`, `alle zwei Monate`, or an event's date
        .written("text") { $0.writeText(to: &$1) },
        // The event's page, once it is published.
        .written("href") { $0.writeHref(to: &$1) },
        // The event's title.
        .text("title") { $0.entry?.title }
    )
}
