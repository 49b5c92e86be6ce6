import ChapterModel
import Theming

/// What social networks show of a shared page.
struct OpenGraph: TemplateView {
    let frame: PageFrame

    var title: String { frame.content.title ?? frame.siteTitle }

    /// `website` or `article`.
    var type: String { frame.content.isArticle ? "article" : "website" }

    var description: String? { frame.description }

    /// e.g. `de_DE`
    var locale: String {
        switch frame.parts.language {
        case .german: "de_DE"
        case .english: "en_GB"
        }
    }

    var image: OpenGraphImage? { frame.content.picture.map(frame.parts.openGraphImage) }

    static let fields = TemplateFields<OpenGraph>(
        .text("title") { $0.title },
        .text("type") { $0.type },
        .text("description") { $0.description },
        .text("locale") { $0.locale }.settled,
        .view("image") { $0.image }
    )
}
