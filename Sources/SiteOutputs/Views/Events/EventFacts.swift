import Theming

/// All that is known of an event, for the box on its page.
struct EventFacts: TemplateView {
    /// Of the announcement, or of the recap that carries the event itself.
    let title: String
    /// Of the same post.
    let href: String
    let time: EventTime
    var status: EventStatus?
    var past = false
    /// e.g. `1`
    var number: String?
    /// e.g. `1. Treffen`
    var ordinal: String?
    var format: String?
    var venue: VenueView?
    var speakers: [PersonLink] = []
    var rsvps: [RSVPView] = []
    /// e.g. `etwa 40`
    var attendance: String?
    var price: String?
    var free = false
    /// Absent from undated events, as is `googleHref`.
    var iCalHref: String?
    /// Opens Google Calendar with the event filled in; absent where it is over or called off.
    var googleHref: String?
    /// The chapter's meeting after this one.
    var next: NextMeeting?
    let chapter: ChapterLink

    static let fields = TemplateFields<EventFacts>(
        .text("title") { $0.title },
        .text("href") { $0.href },
        .view("time") { $0.time },
        .view("status") { $0.status },
        .flag("past") { $0.past },
        .text("number") { $0.number },
        .text("ordinal") { $0.ordinal },
        .text("format") { $0.format },
        .view("venue") { $0.venue },
        .flag("hasSpeakers") { !$0.speakers.isEmpty },
        .list("speakers") { $0.speakers },
        .flag("hasRSVPs") { !$0.rsvps.isEmpty },
        .list("rsvps") { $0.rsvps },
        .text("attendance") { $0.attendance },
        .text("price") { $0.price },
        .flag("free") { $0.free },
        .text("iCalHref") { $0.iCalHref },
        .text("googleHref") { $0.googleHref },
        .view("next") { $0.next },
        .view("chapter") { $0.chapter }
    )
}
