import Theming

/// When a chapter meets again.
struct NextMeeting: TemplateView {
    /// e.g. `voraussichtlich im März 2015`, `alle zwei Monate`, or an event's date
    let text: String
    /// The event's page, once it is published.
    var href: String?
    /// The event's title.
    var title: String?

    static let fields = TemplateFields<NextMeeting>(
        .text("text") { $0.text },
        .text("href") { $0.href },
        .text("title") { $0.title }
    )
}
