/// A feed in the JSON Feed format, version 1.1, without its items. Source: https://www.jsonfeed.org/version/1.1/
public struct JSONFeed: Sendable, Hashable {
    public var title: String
    /// The page whose news the feed has.
    public var homePageURL: String
    /// The address at which the feed itself is served.
    public var feedURL: String
    public var description: String?
    /// A square image of 512 pixels or so.
    public var icon: String?
    public var authors: [Author]
    /// `de-DE`. Source: RFC 5646.
    public var language: String?
    /// A WebSub hub.
    public var hub: String?

    public struct Author: Sendable, Hashable {
        public var name: String
        public var url: String?

        public init(name: String, url: String? = nil) {
            self.name = name
            self.url = url
        }
    }

    public init(title: String, homePageURL: String, feedURL: String) {
        self.title = title
        self.homePageURL = homePageURL
        self.feedURL = feedURL
        self.authors = []
    }

    /// The bytes of the file (`application/feed+json`).
    ///
    /// - Parameter items: in the order in which they are to appear; the newest first by custom.
    public func rendered(_ items: [JSONFeedItem]) -> [UInt8] {
        rendered(itemCount: items.count, contentSize: items.reduce(0) { $0 + $1.contentHTML.count }) { items[$0] }
    }

    /// The bytes of the file, with items that need not all exist at once.
    ///
    /// - Parameters:
    ///   - contentSize: of the items' HTML, in bytes; a guess that is too small only costs time.
    ///   - item: what stands at a number from 0 on.
    public func rendered(itemCount: Int, contentSize: Int, _ item: (Int) -> JSONFeedItem) -> [UInt8] {
        let size = contentSize + contentSize / 4 + itemCount * 1_024 + 1_024
        return JSONWriter.bytes(expecting: size) { json in
            json.beginObject()
            writeHeader(to: &json)
            json.key("items")
            json.beginArray()
            for number in 0..<itemCount { item(number).write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    private func writeHeader(to json: inout JSONWriter) {
        json.member("version", "https://jsonfeed.org/version/1.1")
        json.member("title", title)
        json.member("home_page_url", homePageURL)
        json.member("feed_url", feedURL)
        json.member("description", description)
        json.member("icon", icon)
        Author.write(authors, to: &json)
        json.member("language", language)
        writeHub(to: &json)
    }

    private func writeHub(to json: inout JSONWriter) {
        guard let hub else { return }
        json.key("hubs")
        json.beginArray()
        json.beginObject()
        json.member("type", "WebSub")
        json.member("url", hub)
        json.endObject()
        json.endArray()
    }
}

extension JSONFeed.Author {
    static func write(_ authors: [JSONFeed.Author], to json: inout JSONWriter) {
        guard !authors.isEmpty else { return }
        json.key("authors")
        json.beginArray()
        for author in authors {
            json.beginObject()
            json.member("name", author.name)
            json.member("url", author.url)
            json.endObject()
        }
        json.endArray()
    }
}
