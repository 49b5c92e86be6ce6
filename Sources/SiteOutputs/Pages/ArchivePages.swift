import ChapterModel
import Theming

/// `/archiv/`: all posts by year, over as many pages as it takes.
package enum ArchivePages: OutputKind {
    private static let source = "site.yml"

    /// Where a year's posts begin, and how many there are.
    private struct Year {
        let number: Int
        let page: Int
        var count: Int
    }

    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let parts = PageParts(context)
        let posts = context.site.posts
        let size = max(1, context.site.settings.archivePageSize)
        let years = years(of: posts, pageSize: size)
        let alternates = parts.alternates(of: .network, and: [.recaps])
        let links = links(to: years, parts)
        let pageCount = max(1, (posts.count + size - 1) / size)
        return (1...pageCount).map { number in
            let ownPosts = posts.dropFirst((number - 1) * size).prefix(size)
            return parts.file(parts.addresses.archivePage(number), source: source, as: PageTemplates.archive) {
                var view = view(of: ownPosts, on: number, alternates, parts)
                view.years = links.marking(onlyYear(of: ownPosts))
                view.pagination = pagination(number, of: pageCount, parts)
                return view
            }
        }
    }

    /// Newest first, as the posts are.
    private static func years(of posts: [Post], pageSize: Int) -> [Year] {
        var years: [Year] = []
        for (index, post) in posts.enumerated() {
            let number = post.published.date.year
            if years.last?.number == number {
                years[years.count - 1].count += 1
            } else {
                years.append(Year(number: number, page: index / pageSize + 1, count: 1))
            }
        }
        return years
    }

    private static func view(
        of posts: ArraySlice<Post>,
        on number: Int,
        _ alternates: [SharedView<AlternateLink>],
        _ parts: PageParts
    ) -> ArchiveView {
        let title = number == 1 ? parts.words[.archive] : "\(parts.words[.archive]) \(number)"
        var frame = FrameContent(parts.addresses.archivePage(number), title: title)
        frame.alternates = alternates
        let groups = parts.groupedByYear(posts).map { YearGroup(year: "\($0)", posts: parts.cards(for: $1)) }
        return ArchiveView(page: parts.frame(frame), title: parts.words[.archive], groups: groups)
    }

    /// Nil where a page shows posts of several.
    private static func onlyYear(of posts: ArraySlice<Post>) -> Int? {
        let years = Set(posts.map(\.published.date.year))
        return years.count == 1 ? years.first : nil
    }

    private static func links(to years: [Year], _ parts: PageParts) -> [SharedView<YearLink>] {
        let links = years.map { year in
            YearLink(
                year: "\(year.number)",
                href: parts.href(parts.addresses.archivePage(year.page)) + "#_\(year.number)",
                count: parts.counts(year.count, .postCount)
            )
        }
        return [SharedView<YearLink>](links)
    }

    private static func pagination(_ number: Int, of count: Int, _ parts: PageParts) -> Pagination? {
        guard count > 1 else { return nil }
        let href = { (page: Int) in parts.href(parts.addresses.archivePage(page)) }
        return Pagination(
            position: parts.counts.position(number, of: count),
            pages: PageWindow(number, of: count).pages.map { page in
                PageNumber(
                    number: "\(page.number)",
                    href: href(page.number),
                    current: page.number == number,
                    gapBefore: page.followsGap
                )
            },
            previousHref: number > 1 ? href(number - 1) : nil,
            nextHref: number < count ? href(number + 1) : nil
        )
    }
}
