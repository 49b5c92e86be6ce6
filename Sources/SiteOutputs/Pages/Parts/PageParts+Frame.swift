import ChapterModel

extension PageParts {
    func frame(_ content: FrameContent) -> PageFrame {
        PageFrame(content: content, parts: self)
    }

    /// Those of a chapter, which all its posts have.
    func alternates(of chapter: Chapter) -> [AlternateLink] {
        shared.alternates(of: chapter.slug, in: language) { alternates(of: .chapter(chapter)) }
    }

    /// The feeds and the calendar of a scope, and those feeds of parts of it that the page is about.
    func alternates(of scope: SiteScope, and parts: [FeedScope] = []) -> [AlternateLink] {
        let calendar = AlternateLink(
            type: "text/calendar",
            title: "\(name(of: scope)) (\(words[.calendar]))",
            href: href(addresses.iCalendar(of: scope))
        )
        return feedAlternates(of: .everything(scope)) + [calendar] + parts.flatMap(feedAlternates)
    }

    private func feedAlternates(of scope: FeedScope) -> [AlternateLink] {
        let name = name(of: scope)
        return [
            AlternateLink(type: "application/rss+xml", title: "\(name) (RSS)", href: href(addresses.rss(of: scope))),
            AlternateLink(
                type: "application/feed+json",
                title: "\(name) (JSON Feed)",
                href: href(addresses.jsonFeed(of: scope))
            ),
        ]
    }

    private func name(of scope: FeedScope) -> String {
        switch scope {
        case .everything(let scope): name(of: scope)
        case .events: words[.events]
        case .recaps: words[.recaps]
        }
    }

    func name(of scope: SiteScope) -> String {
        switch scope {
        case .network: site.settings.title
        case .chapter(let chapter): chapter.name
        case .topic(let topic): topic.title
        }
    }

    func openGraphImage(_ photo: Photo) -> OpenGraphImage {
        OpenGraphImage(
            url: pictureURL(photo),
            width: "\(photo.size.width)",
            height: "\(photo.size.height)",
            alt: photo.alt
        )
    }

    func links(_ items: [SiteSettings.MenuItem], on path: SitePath) -> [MenuLink] {
        items.map { item in
            switch item.target {
            case .page(let target): MenuLink(title: item.title, href: href(target), current: target == path)
            case .external(let url): MenuLink(title: item.title, href: url, external: true)
            }
        }
    }

    func chapterLinks(current slug: Slug?) -> [ChapterLink] {
        guard let slug else { return shared.chapterLinks }
        return shared.chapterLinks.map { link in
            var link = link
            link.current = link.slug == slug.text
            return link
        }
    }
}
