import Theming

/// What social networks show of a shared page.
struct OpenGraph: TemplateView {
    let title: String
    /// `website` or `article`.
    let type: String
    var description: String?
    /// e.g. `de_DE`
    let locale: String
    var image: OpenGraphImage?

    static let fields = TemplateFields<OpenGraph>(
        .text("title") { $0.title },
        .text("type") { $0.type },
        .text("description") { $0.description },
        .text("locale") { $0.locale },
        .view("image") { $0.image }
    )
}
