import Theming

/// Somebody named in a post or list.
struct PersonLink: TemplateView {
    let name: String
    var organisation: String?
    var role: String?
    /// The person's page; absent from people without one.
    var href: String?
    /// e.g. `seit Januar 2016` or `3 Beiträge`
    var note: String?

    static let fields = TemplateFields<PersonLink>(
        .text("name") { $0.name },
        .text("organisation") { $0.organisation },
        .text("role") { $0.role },
        .text("href") { $0.href },
        .text("note") { $0.note }
    )
}
