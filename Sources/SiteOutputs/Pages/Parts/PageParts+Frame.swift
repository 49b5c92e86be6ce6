import ChapterModel

extension PageParts {
    func frame(_ content: FrameContent) -> PageFrame {
        let settings = site.settings
        let home = [settings.title, settings.tagline].compactMap(\.self).joined(separator: " – ")
        let description = content.description.flatMap { $0.isEmpty ? nil : $0 }
        return PageFrame(
            language: language.rawValue,
            title: content.title.map { "\($0) – \(settings.title)" } ?? home,
            description: description,
            url: absolute(content.path),
            alternates: content.alternates,
            translations: content.translations,
            openGraph: OpenGraph(
                title: content.title ?? home,
                type: content.isArticle ? "article" : "website",
                description: description,
                locale: locale,
                image: content.picture.map(openGraphImage)
            ),
            jsonLD: content.jsonLD,
            site: shared.identity,
            menu: links(settings.menu, on: content.path),
            footer: links(settings.footer, on: content.path),
            chapters: chapterLinks(current: content.chapter),
            chaptersHref: shared.chapterLinks.isEmpty ? href(.root) : nil,
            chapter: content.chapter.map(shared.chapterLink),
            assets: href(addresses.assets),
            stylesheets: shared.stylesheets,
            scripts: shared.scripts,
            subscribeHref: href(addresses.subscribe),
            searchHref: href(addresses.search),
            home: content.path == .root,
            hiddenFromSearch: content.isHiddenFromSearch,
            searches: content.searches,
            words: words
        )
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

    private var locale: String {
        switch language {
        case .german: "de_DE"
        case .english: "en_GB"
        }
    }

    private func openGraphImage(_ photo: Photo) -> OpenGraphImage {
        OpenGraphImage(
            url: pictureURL(photo),
            width: "\(photo.size.width)",
            height: "\(photo.size.height)",
            alt: photo.alt
        )
    }

    private func links(_ items: [SiteSettings.MenuItem], on path: SitePath) -> [MenuLink] {
        items.map { item in
            switch item.target {
            case .page(let target): MenuLink(title: item.title, href: href(target), current: target == path)
            case .external(let url): MenuLink(title: item.title, href: url, external: true)
            }
        }
    }

    private func chapterLinks(current slug: Slug?) -> [ChapterLink] {
        guard let slug else { return shared.chapterLinks }
        return shared.chapterLinks.map { link in
            var link = link
            link.current = link.slug == slug.text
            return link
        }
    }
}
