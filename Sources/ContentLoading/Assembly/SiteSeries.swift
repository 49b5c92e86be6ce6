import ChapterModel
import Diagnostics

/// The series of all chapters, with their dates.
struct SiteSeries: Sendable {
    let byChapter: [Slug: [AssembledSeries]]
    /// Those that are not published yet.
    let hidden: [HiddenPost]
    let diagnostics: [Diagnostic]
    private let shown: [Slug: [AssembledSeries]]

    init(
        of content: ParsedContent,
        assembler: SeriesAssembler,
        defaults: [Slug: PostAssembler.ChapterDefaults],
        visibility: Visibility
    ) {
        var byChapter: [Slug: [AssembledSeries]] = [:]
        var shown: [Slug: [AssembledSeries]] = [:]
        var hidden: [HiddenPost] = []
        var diagnostics: [Diagnostic] = []
        for chapter in content.chapters {
            guard let defaults = defaults[chapter.slug] else { continue }
            for parsed in chapter.series {
                let series = assembler.series(parsed, of: chapter, defaults: defaults, diagnostics: &diagnostics)
                byChapter[chapter.slug, default: []].append(series)
                if let reason = visibility.reason(toHide: parsed) {
                    hidden.append(HiddenPost(source: chapter.head.file, title: parsed.title, reason: reason))
                } else {
                    shown[chapter.slug, default: []].append(series)
                }
            }
        }
        self.byChapter = byChapter
        self.shown = shown
        self.hidden = hidden
        self.diagnostics = diagnostics
    }

    /// Those of a chapter that readers may see.
    func series(of chapter: Slug) -> [Series] { (shown[chapter] ?? []).map(\.series) }

    /// The dates of a chapter's series that readers may see, but for those that posts have taken over; earliest first.
    func dates(of chapter: Slug, without taken: Set<String>) -> [CalendarEntry] {
        (shown[chapter] ?? []).flatMap(\.events.values)
            .filter { event in event.slot.map { !taken.contains($0.uid) } ?? false }
            .compactMap { CalendarEntry($0) }
            .sorted()
    }
}
