import Theming

/// Where to say that one comes.
struct RSVPView: TemplateView {
    let service: String
    var href: String?
    /// e.g. `66 Zusagen`
    var count: String?

    static let fields = TemplateFields<RSVPView>(
        .text("service") { $0.service },
        .text("href") { $0.href },
        .text("count") { $0.count }
    )
}
