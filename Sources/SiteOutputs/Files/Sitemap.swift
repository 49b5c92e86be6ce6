import ChapterModel
import SyndicationFormat

/// `sitemap.xml` for search engines: every page a reader may come to from a search. Source: sitemaps.org, protocol 0.9.
package enum Sitemap: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        [OutputFile(path: context.addresses.sitemap, source: "site.yml", texts: .none) { render(context) }]
    }

    private static func render(_ context: OutputContext) -> [UInt8] {
        let url = context.site.settings.url
        return XMLWriter.bytes(expecting: context.site.posts.count * 128) { xml in
            xml.open("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"])
            forEachPage(in: context) { path, changed in
                xml.open("url")
                xml.element("loc", text: url.absolute(path))
                if let changed { xml.element("lastmod", text: "\(changed)") }
                xml.close("url")
            }
            xml.close("urlset")
        }
    }

    /// Calls `visit` with every page and the day it last changed, where that is known.
    private static func forEachPage(in context: OutputContext, _ visit: (SitePath, LocalDate?) -> Void) {
        let site = context.site
        let addresses = context.addresses
        let postsByTopic = context.postsByTopic
        visit(.root, site.posts.lastChange)
        for chapter in site.chapters { visit(chapter.path, chapter.posts.lastChange) }
        for chapter in site.chapters {
            for series in chapter.series { visit(series.path, series.lastChanged.date) }
        }
        for post in site.posts { visit(post.path, post.lastChanged.date) }
        for topic in site.topics { visit(addresses.topic(topic), postsByTopic[topic.slug]?.lastChange) }
        for person in site.people { if let path = addresses.person(person) { visit(path, nil) } }
        visit(addresses.calendar, nil)
        visit(addresses.topics, nil)
        visit(addresses.people, nil)
        visit(addresses.archive, nil)
        visit(addresses.subscribe, nil)
        for page in site.pages { visit(page.path, nil) }
    }
}

extension [Post] {
    /// The day on which one of them last changed; nil where there is none.
    fileprivate var lastChange: LocalDate? { lazy.map { $0.lastChanged }.max()?.date }
}
