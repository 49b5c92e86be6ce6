import Theming

/// A post in one line.
struct PostLink: TemplateView {
    let title: String
    let href: String
    /// Only where it differs from the page's.
    var language: String?
    /// ISO 8601
    let date: String
    let dateText: String
    let chapter: ChapterLink

    static let fields = TemplateFields<PostLink>(
        .text("title") { $0.title },
        .text("href") { $0.href },
        .text("language") { $0.language },
        .text("date") { $0.date },
        .text("dateText") { $0.dateText },
        .view("chapter") { $0.chapter }
    )
}
