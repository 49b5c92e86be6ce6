/// A feed in the JSON Feed format, version 1.1. Source: https://www.jsonfeed.org/version/1.1/
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
    /// In the order in which they are to appear; the newest first by custom.
    public var items: [JSONFeedItem]

    public struct Author: Sendable, Hashable {
        public var name: String
        public var url: String?

        public init(name: String, url: String? = nil) {
            self.name = name
            self.url = url
        }
    }

    public init(title: String, homePageURL: String, feedURL: String, items: [JSONFeedItem] = []) {
        self.title = title
        self.homePageURL = homePageURL
        self.feedURL = feedURL
        self.authors = []
        self.items = items
    }

    /// The bytes of the file (`application/feed+json`).
    public func rendered() -> [UInt8] {
        let contentSize = items.indices.reduce(0) { $0 + items[$1].contentHTML.count }
        var json = JSONWriter(reservingCapacity: contentSize + contentSize / 4 + items.count * 1_024 + 1_024)
        json.beginObject()
        json.member("version", "https://jsonfeed.org/version/1.1")
        json.member("title", title)
        json.member("home_page_url", homePageURL)
        json.member("feed_url", feedURL)
        json.member("description", description)
        json.member("icon", icon)
        Author.write(authors, to: &json)
        json.member("language", language)
        writeHub(to: &json)
        json.key("items")
        json.beginArray()
        for item in items { item.write(to: &json) }
        json.endArray()
        json.endObject()
        return json.finish()
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
