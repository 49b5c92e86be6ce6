import Theming

/// A chapter that a person leads.
struct ChapterLead: TemplateView {
    let chapter: ChapterLink
    /// e.g. `seit Januar 2016`
    var since: String?

    static let fields = TemplateFields<ChapterLead>(
        .view("chapter") { $0.chapter },
        .text("since") { $0.since }
    )
}
