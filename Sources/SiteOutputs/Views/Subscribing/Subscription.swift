import Theming

/// The calendar and feeds of the network, a chapter or a topic.
struct Subscription: TemplateView {
    let title: String
    var chapter: ChapterLink?
    var network = false
    /// Absolute https address, to be copied.
    let iCalURL: String
    /// Opens the device's calendar.
    let webcalHref: String
    let googleHref: String
    let outlookHref: String
    /// Absolute.
    let rssURL: String
    /// Absolute.
    let jsonFeedURL: String

    static let fields = TemplateFields<Subscription>(
        .text("title") { $0.title },
        .view("chapter") { $0.chapter },
        .flag("network") { $0.network },
        .text("iCalURL") { $0.iCalURL },
        .text("webcalHref") { $0.webcalHref },
        .text("googleHref") { $0.googleHref },
        .text("outlookHref") { $0.outlookHref },
        .text("rssURL") { $0.rssURL },
        .text("jsonFeedURL") { $0.jsonFeedURL }
    )
}
