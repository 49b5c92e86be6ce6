import Theming

/// A post from a social network.
struct SocialPostView: TemplateView {
    let author: String
    /// With `@`.
    var handle: String?
    let service: String
    /// ISO 8601
    var date: String?
    var dateText: String?
    /// Plain text; line breaks count.
    let text: String
    var href: String?

    static let fields = TemplateFields<SocialPostView>(
        .text("author") { $0.author },
        .text("handle") { $0.handle },
        .text("service") { $0.service },
        .text("date") { $0.date },
        .text("dateText") { $0.dateText },
        .text("text") { $0.text },
        .text("href") { $0.href }
    )
}
