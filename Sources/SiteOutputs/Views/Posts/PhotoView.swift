import Theming

/// A picture with its size.
struct PhotoView: TemplateView {
    let src: String
    let alt: String
    var caption: String?
    var credit: String?
    /// Pixels.
    let width: String
    /// Pixels.
    let height: String

    static let fields = TemplateFields<PhotoView>(
        .text("src") { $0.src },
        .text("alt") { $0.alt },
        .text("caption") { $0.caption },
        .text("credit") { $0.credit },
        .text("width") { $0.width },
        .text("height") { $0.height }
    )
}
