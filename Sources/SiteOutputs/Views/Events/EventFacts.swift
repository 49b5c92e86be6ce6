import ChapterModel
import Theming

/// All that is known of an event, for the box on its page.
struct EventFacts: TemplateView {
    let time: EventTime
    /// The chapter's meeting after this one.
    private let nextDate: ChapterOutlook.NextDate?

    init(entry: CalendarEntry, nextDate: ChapterOutlook.NextDate?, parts: PageParts) {
        time = EventTime(entry: entry, parts: parts)
        self.nextDate = nextDate
    }

    private var entry: CalendarEntry { time.entry }
    private var parts: PageParts { time.parts }
    private var event: Event { entry.event }

    /// Of the announcement, or of the recap that carries the event itself.
    var title: String { entry.title }

    var status: EventStatus? { parts.status(of: event) }

    var past: Bool { event.schedule.isPast(on: parts.today) }

    /// e.g. `1`
    var number: String? { event.number.map(String.init) }

    /// e.g. `1. Treffen`
    var ordinal: String? { event.number.map(parts.events.ordinal) }

    var format: String? { event.format.map(parts.events.format) }

    var venue: VenueView? { event.venue.map(VenueView.init) }

    var speakers: [PersonLink] { event.speakers.map { parts.link(to: $0) } }

    var rsvps: [RSVPView] { event.rsvps.map(parts.rsvp) }

    /// e.g. `etwa 40`
    var attendance: String? { event.attendance.map(parts.events.attendance) }

    var price: String? { event.price.map(parts.events.price) }

    var free: Bool { event.price == .free }

    /// Opens Google Calendar with the event filled in; absent where it is over or called off.
    var googleHref: String? {
        past || !entry.takesPlace ? nil : GoogleCalendarAddress(entry, url: parts.absolute(entry.path))?.text
    }

    var next: NextMeeting? { nextDate.map(parts.meeting) }

    var chapter: ChapterLink { parts.shared.chapterLink(entry.chapter) }

    private func writeHref(to page: inout PageText) { parts.write(entry.path, to: &page) }

    private func writeICalHref(to page: inout PageText) { parts.write(iCalHrefOf: entry, to: &page) }

    static let fields = TemplateFields<EventFacts>(
        .text("title") { $0.title },
        // Of the same post as the title.
        .written("href") { $0.writeHref(to: &$1) },
        .part("time") { $1($0.time) },
        .view("status") { $0.status },
        .flag("past") { $0.past },
        .text("number") { $0.number },
        .text("ordinal") { $0.ordinal },
        .text("format") { $0.format },
        .view("venue") { $0.venue },
        .flag("hasSpeakers") { !$0.event.speakers.isEmpty },
        .list("speakers") { $0.speakers },
        .flag("hasRSVPs") { !$0.event.rsvps.isEmpty },
        .list("rsvps") { $0.rsvps },
        .text("attendance") { $0.attendance },
        .text("price") { $0.price },
        .flag("free") { $0.free },
        // The event's calendar file; absent from undated events, as is `googleHref`.
        .written("iCalHref") { $0.writeICalHref(to: &$1) },
        .text("googleHref") { $0.googleHref },
        .view("next") { $0.next },
        .view("chapter") { $0.chapter }
    )
}
