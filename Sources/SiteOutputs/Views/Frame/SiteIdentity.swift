import Theming

/// The site as named in header and footer.
struct SiteIdentity: TemplateView {
    let title: String
    var tagline: String?
    /// The home page.
    let href: String
    var organisation: String?
    var organisationHref: String?
    var email: String?

    static let fields = TemplateFields<SiteIdentity>(
        .text("title") { $0.title }.settled,
        .text("tagline") { $0.tagline }.settled,
        .text("href") { $0.href }.settled,
        .text("organisation") { $0.organisation }.settled,
        .text("organisationHref") { $0.organisationHref }.settled,
        .text("email") { $0.email }.settled
    )
}
