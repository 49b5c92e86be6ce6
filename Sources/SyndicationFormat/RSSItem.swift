/// An item of an RSS 2.0 feed.
public struct RSSItem: Sendable, Hashable {
    public var title: String
    public var link: String
    public var guid: GUID
    /// When it was published, which is not when an event takes place.
    public var pubDate: FeedDate?
    /// A summary in plain text.
    public var description: String?
    /// `dc:creator`, one for each author: RSS's own `author` is an e-mail address.
    public var creators: [String]
    public var categories: [String]
    /// `dc:language`, where it is another than the channel's, as in RFC 5646.
    public var language: String?
    public var enclosure: Enclosure?
    public var media: Media?
    /// `content:encoded`: the whole item as HTML in valid UTF-8, all of its addresses absolute.
    public var content: [UInt8]?

    /// What a reader recognises an item by; it never changes.
    public enum GUID: Sendable, Hashable {
        /// The item's address, which readers may open.
        case permalink(String)
        /// Any other string, such as a `tag:` URI (RFC 4151).
        case opaque(String)
    }

    /// A file that belongs to the item; some readers show only the first, so there is one.
    public struct Enclosure: Sendable, Hashable {
        public var url: String
        /// In bytes.
        public var length: Int
        /// The MIME type.
        public var type: String

        public init(url: String, length: Int, type: String) {
            self.url = url
            self.length = length
            self.type = type
        }
    }

    /// An image as `media:content`. Source: Media RSS 1.5.1.
    public struct Media: Sendable, Hashable {
        public var url: String
        /// The MIME type.
        public var type: String
        /// In bytes.
        public var fileSize: Int?
        /// In pixels.
        public var width: Int?
        /// In pixels.
        public var height: Int?
        /// What it shows, as plain text.
        public var description: String?

        public init(url: String, type: String) {
            self.url = url
            self.type = type
        }
    }

    public init(title: String, link: String, guid: GUID) {
        self.title = title
        self.link = link
        self.guid = guid
        self.creators = []
        self.categories = []
    }
}

extension RSSItem {
    func write(to xml: inout XMLWriter) {
        xml.open("item")
        xml.element("title", text: title)
        xml.element("link", text: link)
        switch guid {
        case .permalink(let address): xml.element("guid", ["isPermaLink": "true"], text: address)
        case .opaque(let name): xml.element("guid", ["isPermaLink": "false"], text: name)
        }
        if let pubDate { xml.element("pubDate", capacity: FeedDate.longest, plain: pubDate.writeRFC822) }
        for creator in creators { xml.element("dc:creator", text: creator) }
        if let language { xml.element("dc:language", text: language) }
        for category in categories { xml.element("category", text: category) }
        if let description { xml.element("description", text: description) }
        if let content { xml.element("content:encoded", cdata: content) }
        if let enclosure {
            let length = String(enclosure.length)
            xml.element("enclosure", ["url": enclosure.url, "length": length, "type": enclosure.type])
        }
        media?.write(to: &xml)
        xml.close("item")
    }
}

extension RSSItem.Media {
    fileprivate func write(to xml: inout XMLWriter) {
        let attributes: XMLWriter.Attributes = [
            "url": url, "type": type, "medium": "image",
            "fileSize": fileSize.map(String.init), "width": width.map(String.init), "height": height.map(String.init),
        ]
        guard let description else {
            xml.element("media:content", attributes)
            return
        }
        xml.open("media:content", attributes)
        xml.element("media:description", ["type": "plain"], text: description)
        xml.close("media:content")
    }
}
