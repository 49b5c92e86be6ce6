import ChapterModel
import SyndicationFormat

/// `sitemap.xml` for search engines: every page a reader may come to from a search. Source: sitemaps.org, protocol 0.9.
package enum Sitemap: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        [OutputFile(path: context.addresses.sitemap, source: "site.yml", texts: .none) { render(context) }]
    }

    private static func render(_ context: OutputContext) -> [UInt8] {
        let url = context.site.settings.url
        var xml = XMLWriter(reservingCapacity: context.site.posts.count * 128)
        xml.open("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"])
        for (path, changed) in pages(context) {
            xml.open("url")
            xml.element("loc", text: url.absolute(path))
            if let changed { xml.element("lastmod", text: "\(changed.date)") }
            xml.close("url")
        }
        xml.close("urlset")
        return xml.bytes
    }

    /// Pages with the day they last changed, where that is known.
    private static func pages(_ context: OutputContext) -> [(SitePath, Timestamp?)] {
        let site = context.site
        let addresses = context.addresses
        let postsByTopic = context.postsByTopic
        var pages: [(SitePath, Timestamp?)] = [(.root, site.posts.map(\.lastChanged).max())]
        pages += site.chapters.map { ($0.path, $0.posts.map(\.lastChanged).max()) }
        pages += site.chapters.flatMap(\.series).map { ($0.path, $0.lastChanged) }
        pages += site.posts.map { ($0.path, $0.lastChanged) }
        pages += site.topics.map { (addresses.topic($0), postsByTopic[$0.slug]?.map(\.lastChanged).max()) }
        pages += site.people.compactMap { addresses.person($0).map { ($0, nil) } }
        pages += [addresses.calendar, addresses.topics, addresses.people, addresses.archive, addresses.subscribe]
            .map { ($0, nil) }
        pages += site.pages.map { ($0.path, nil) }
        return pages
    }
}
