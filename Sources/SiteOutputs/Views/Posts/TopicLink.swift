import Theming

/// A topic in a list.
///
/// A reference, because all posts about a topic hold the same.
final class TopicLink: TemplateView {
    let title: String
    let href: String
    let description: String?
    /// e.g. `3 Beiträge`
    let count: String?

    init(title: String, href: String, description: String? = nil, count: String? = nil) {
        self.title = title
        self.href = href
        self.description = description
        self.count = count
    }

    static let fields = TemplateFields<TopicLink>(
        .text("title") { $0.title },
        .text("href") { $0.href },
        .text("description") { $0.description },
        .text("count") { $0.count }
    )
}
