/// An item of a ``JSONFeed``.
public struct JSONFeedItem: Sendable, Hashable {
    /// What a reader recognises the item by; it never changes.
    public var id: String
    public var url: String
    public var title: String?
    /// The whole item in valid UTF-8, all of its addresses absolute.
    public var contentHTML: [UInt8]
    /// Plain text.
    public var summary: String?
    /// The main image's address.
    public var image: String?
    public var datePublished: FeedDate?
    public var dateModified: FeedDate?
    public var authors: [JSONFeed.Author]
    public var tags: [String]
    /// Where it is another than the feed's, as in RFC 5646.
    public var language: String?
    public var attachments: [Attachment]

    /// A file that belongs to the item.
    public struct Attachment: Sendable, Hashable {
        public var url: String
        public var mimeType: String
        public var title: String?
        /// In bytes.
        public var size: Int?

        public init(url: String, mimeType: String, title: String? = nil, size: Int? = nil) {
            self.url = url
            self.mimeType = mimeType
            self.title = title
            self.size = size
        }
    }

    public init(id: String, url: String, contentHTML: [UInt8]) {
        self.id = id
        self.url = url
        self.contentHTML = contentHTML
        self.authors = []
        self.tags = []
        self.attachments = []
    }
}

extension JSONFeedItem {
    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", id)
        json.member("url", url)
        json.member("title", title)
        json.key("content_html")
        json.string(utf8: contentHTML)
        json.member("summary", summary)
        json.member("image", image)
        json.member("date_published", datePublished)
        json.member("date_modified", dateModified)
        JSONFeed.Author.write(authors, to: &json)
        json.member("tags", tags)
        json.member("language", language)
        writeAttachments(to: &json)
        json.endObject()
    }

    private func writeAttachments(to json: inout JSONWriter) {
        guard !attachments.isEmpty else { return }
        json.key("attachments")
        json.beginArray()
        for attachment in attachments {
            json.beginObject()
            json.member("url", attachment.url)
            json.member("mime_type", attachment.mimeType)
            json.member("title", attachment.title)
            if let size = attachment.size {
                json.key("size_in_bytes")
                json.number(size)
            }
            json.endObject()
        }
        json.endArray()
    }
}

extension JSONWriter {
    fileprivate mutating func member(_ key: StaticString, _ date: FeedDate?) {
        if let date { member(key, capacity: FeedDate.longest, plain: date.writeRFC3339) }
    }
}
