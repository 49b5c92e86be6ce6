import ChapterModel
import Theming

/// `/koeln/2015/`: all that a chapter did and wrote in a year.
package enum ChapterYearPages: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let parts = PageParts(context)
        return context.site.chapters.flatMap { chapter -> [OutputFile] in
            guard let years = context.chapterYears[chapter.slug] else { return [] }
            let links = years.links(parts)
            return years.years.map { year in
                let path = parts.addresses.year(year.number, of: chapter)
                return parts.file(path, source: chapter.source, as: PageTemplates.chapterYear) {
                    view(of: year, in: chapter, path, links.marking(year.number), parts)
                }
            }
        }
    }

    private static func view(
        of year: ChapterYears.Year,
        in chapter: Chapter,
        _ path: SitePath,
        _ links: [SharedView<YearLink>],
        _ parts: PageParts
    ) -> ChapterYearView {
        let title = "\(chapter.name) \(year.number)"
        let link = parts.shared.chapterLink(chapter.slug)
        var frame = FrameContent(path, title: title)
        frame.chapter = link
        frame.alternates = parts.alternates(of: chapter.slug)
        return ChapterYearView(
            page: parts.frame(frame),
            chapter: link,
            title: title,
            year: "\(year.number)",
            events: parts.cards(for: year.events),
            posts: parts.cards(for: year.posts),
            years: links
        )
    }
}
