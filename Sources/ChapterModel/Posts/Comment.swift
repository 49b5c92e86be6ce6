/// What a reader wrote under a post, with the answers to it.
package struct Comment: Sendable {
    package var author: String
    package var date: Timestamp?
    package var text: Prose
    package var replies: [Comment]

    package init(author: String, date: Timestamp?, text: Prose, replies: [Comment]) {
        self.author = author
        self.date = date
        self.text = text
        self.replies = replies
    }
}

/// A post from a social network, kept because the network may not keep it.
package struct SocialPost: Hashable, Sendable {
    package var author: String
    /// Without `@`.
    package var handle: String?
    package var service: String
    package var date: Timestamp?
    package var text: String
    package var url: String?

    package init(author: String, service: String, text: String) {
        self.author = author
        self.service = service
        self.text = text
    }
}
