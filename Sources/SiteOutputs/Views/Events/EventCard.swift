import Theming

/// An event in a list or calendar.
struct EventCard: TemplateView {
    let title: String
    /// Of the event's page, or of its series' for dates that have none.
    let href: String
    /// Whether it is a date of a series without a page of its own.
    var ofSeries = false
    /// Only where it differs from the page's.
    var language: String?
    let time: EventTime
    var status: EventStatus?
    var past = false
    let chapter: ChapterLink
    /// The other chapters that invite to it.
    var partners: [ChapterLink] = []
    /// The chapter's count, e.g. `1`.
    var number: String?
    /// e.g. `Themenabend`
    var format: String?
    var venueName: String?
    /// Name, street and place in one line.
    var venueLine: String?
    /// The venue's, else the chapter's.
    var city: String?
    /// Names in one line, e.g. `Stefan Schulze und Lars Heinemann`.
    var speakers: String?
    var summary: String?
    /// e.g. `kostenlos`
    var price: String?
    /// Where to say that one comes; empty once it is over or called off.
    var rsvps: [RSVPView] = []
    /// The event's calendar file; absent from undated events.
    var iCalHref: String?
    /// A post that looks back on it.
    var recapHref: String?

    static let fields = TemplateFields<EventCard>(
        .text("title") { $0.title },
        .text("href") { $0.href },
        .flag("ofSeries") { $0.ofSeries },
        .text("language") { $0.language },
        .view("time") { $0.time },
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
        .text("iCalHref") { $0.iCalHref },
        .text("recapHref") { $0.recapHref }
    )
}
