import ChapterModel
import Theming

extension PageParts {
    func frame(_ content: consuming FrameContent) -> PageFrame {
        PageFrame(content: content, parts: self)
    }

    /// Those of a chapter, which all its posts have.
    func alternates(of chapter: Slug) -> [SharedView<AlternateLink>] {
        shared.alternates(of: chapter, in: language) {
            shared.chapters[chapter].map { alternates(of: .chapter($0)) } ?? []
        }
    }

    /// The feeds and the calendar of a scope, and those feeds of parts of it that the page is about.
    func alternates(of scope: SiteScope, and parts: [FeedScope] = []) -> [SharedView<AlternateLink>] {
        let calendar = AlternateLink(
            type: "text/calendar",
            title: "\(name(of: scope)) (\(words[.calendar]))",
            href: href(addresses.iCalendar(of: scope))
        )
        let links = feedAlternates(of: .everything(scope)) + [calendar] + parts.flatMap(feedAlternates)
        return links.map { SharedView($0, renderings: Renderings()) }
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
}
