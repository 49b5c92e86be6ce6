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
        .text("title") { $0.title },
        .text("tagline") { $0.tagline },
        .text("href") { $0.href },
        .text("organisation") { $0.organisation },
        .text("organisationHref") { $0.organisationHref },
        .text("email") { $0.email }
    )
}
