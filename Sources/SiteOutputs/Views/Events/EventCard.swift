import ChapterModel
import Theming

/// An event in a list or calendar.
struct EventCard: TemplateView {
    let time: EventTime

    init(entry: CalendarEntry, parts: PageParts) {
        time = EventTime(entry: entry, parts: parts)
    }

    private var entry: CalendarEntry { time.entry }
    private var parts: PageParts { time.parts }
    private var event: Event { entry.event }

    var title: String { entry.title }

    /// Whether it is a date of a series without a page of its own.
    var ofSeries: Bool { entry.post == nil }

    /// Only where it differs from the page's.
    var language: String? { parts.foreignLanguage(entry.language) }

    var status: EventStatus? { parts.status(of: event) }

    var past: Bool { event.schedule.isPast(on: parts.today) }

    var chapter: ChapterLink { parts.shared.chapterLink(entry.chapter) }

    /// The other chapters that invite to it.
    var partners: [ChapterLink] { entry.partners.map(parts.shared.chapterLink) }

    /// The chapter's count, e.g. `1`.
    var number: String? { event.number.map(String.init) }

    /// e.g. `Themenabend`
    var format: String? { event.format.map(parts.events.format) }

    var venueName: String? { event.venue?.name }

    /// Name, street and place in one line.
    var venueLine: String? { event.venue?.singleLine }

    /// The venue's, else the chapter's.
    var city: String? { event.venue?.city ?? parts.shared.chapters[entry.chapter]?.city }

    /// Names in one line, e.g. `Stefan Schulze und Lars Heinemann`.
    var speakers: String? { parts.counts.list(event.speakers.map(\.name)) }

    var summary: String? { entry.summary }

    /// e.g. `kostenlos`
    var price: String? { event.price.map(parts.events.price) }

    /// Where to say that one comes; empty once it is over or called off.
    var rsvps: [RSVPView] { past || !entry.takesPlace ? [] : event.rsvps.map(parts.rsvp) }

    /// A post that looks back on it.
    var recapHref: String? {
        entry.post.flatMap { parts.shared.recaps[$0.id]?.first }.map { parts.href($0.path) }
    }

    private func writeHref(to page: inout PageText) { parts.write(entry.path, to: &page) }

    private func writeICalHref(to page: inout PageText) { parts.write(iCalHrefOf: entry, to: &page) }

    static let fields = TemplateFields<EventCard>(
        .text("title") { $0.title },
        // Of the event's page, or of its series' for dates that have none.
        .written("href") { $0.writeHref(to: &$1) },
        .flag("ofSeries") { $0.ofSeries },
        .text("language") { $0.language },
        .part("time") { $1($0.time) },
        .view("status") { $0.status },
        .flag("past") { $0.past },
        .view("chapter") { $0.chapter },
        .list("partners") { $0.partners },
        .text("number") { $0.number },
        .text("format") { $0.format },
        .text("venueName") { $0.venueName },
        .text("venueLine") { $0.venueLine },
        .text("city") { $0.city },
        .text("speakers") { $0.speakers },
        .text("summary") { $0.summary },
        .text("price") { $0.price },
        .list("rsvps") { $0.rsvps },
        // The event's calendar file; absent from undated events.
        .written("iCalHref") { $0.writeICalHref(to: &$1) },
        .text("recapHref") { $0.recapHref }
    )
}
