/// An RSS 2.0 feed without its items. Sources: RSS 2.0 and the RSS Advisory Board's profile.
public struct RSSChannel: Sendable, Hashable {
    public var title: String
    /// The page whose news the feed has.
    public var link: String
    public var description: String
    /// The address at which the feed itself is served, byte for byte.
    public var selfLink: String
    /// A WebSub hub.
    public var hub: String?
    /// `de-DE`. Source: RFC 5646.
    public var language: String?
    /// When the content changed last. Take it from the items, not from a clock, or every build changes the feed.
    public var lastBuildDate: FeedDate?
    /// Minutes for which a copy of the feed stays fresh.
    public var ttl: Int?

    public init(title: String, link: String, description: String, selfLink: String) {
        self.title = title
        self.link = link
        self.description = description
        self.selfLink = selfLink
    }

    /// The bytes of the file (`application/rss+xml; charset=utf-8`).
    ///
    /// - Parameter items: in the order in which they are to appear; the newest first by custom.
    public func rendered(_ items: [RSSItem]) -> [UInt8] {
        rendered(itemCount: items.count, contentSize: items.reduce(0) { $0 + ($1.content?.count ?? 0) }) { items[$0] }
    }

    /// The bytes of the file, with items that need not all exist at once.
    ///
    /// - Parameters:
    ///   - contentSize: of the items' HTML, in bytes; a guess that is too small only costs time.
    ///   - item: what stands at a number from 0 on.
    public func rendered(itemCount: Int, contentSize: Int, _ item: (Int) -> RSSItem) -> [UInt8] {
        XMLWriter.bytes(expecting: contentSize + itemCount * 1_024 + 2_048) { xml in
            xml.open("rss", Self.namespaces)
            xml.open("channel")
            writeHeader(to: &xml)
            for number in 0..<itemCount { item(number).write(to: &xml) }
            xml.close("channel")
            xml.close("rss")
        }
    }

    private static var namespaces: XMLWriter.Attributes {
        [
            "version": "2.0",
            "xmlns:atom": "http://www.w3.org/2005/Atom",
            "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
            "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            "xmlns:media": "http://search.yahoo.com/mrss/",
        ]
    }

    private func writeHeader(to xml: inout XMLWriter) {
        xml.element("title", text: title)
        xml.element("link", text: link)
        xml.element("description", text: description)
        xml.element("atom:link", ["href": selfLink, "rel": "self", "type": "application/rss+xml"])
        if let hub { xml.element("atom:link", ["href": hub, "rel": "hub"]) }
        if let language { xml.element("language", text: language) }
        if let lastBuildDate { xml.element("lastBuildDate", text: lastBuildDate.rfc822) }
        if let ttl { xml.element("ttl", text: String(ttl)) }
    }
}
