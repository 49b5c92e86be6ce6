import Theming

/// The picture of a shared page.
struct OpenGraphImage: TemplateView {
    /// Absolute address.
    let url: String
    /// Pixels.
    let width: String
    /// Pixels.
    let height: String
    let alt: String

    static let fields = TemplateFields<OpenGraphImage>(
        .text("url") { $0.url },
        .text("width") { $0.width },
        .text("height") { $0.height },
        .text("alt") { $0.alt }
    )
}
