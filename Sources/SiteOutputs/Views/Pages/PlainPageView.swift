import Theming

/// A plain page such as the imprint: template `page`.
struct PlainPageView: TemplateView {
    let page: PageFrame
    let title: String
    var body: Markup?

    static let fields = TemplateFields<PlainPageView>(
        .part("page") { $1($0.page) },
        .text("title") { $0.title },
        .html("body") { $0.body }
    )
}
