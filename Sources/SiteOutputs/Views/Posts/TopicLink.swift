import Theming

/// A topic in a list.
struct TopicLink: TemplateView {
    let title: String
    let href: String
    var description: String?
    /// e.g. `3 Beiträge`
    var count: String?

    static let fields = TemplateFields<TopicLink>(
        .text("title") { $0.title },
        .text("href") { $0.href },
        .text("description") { $0.description },
        .text("count") { $0.count }
    )
}
