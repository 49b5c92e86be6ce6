import ChapterModel

/// What an item of a feed is about: a post, or a change of its event.
struct FeedSubject: Sendable {
    let post: Post
    let change: EventChange?

    /// When it was made known.
    var date: Timestamp { change?.date ?? post.published }

    /// Newest first; at the same moment by address, and what is newly known of an event before its announcement.
    static func isBefore(_ left: FeedSubject, _ right: FeedSubject) -> Bool {
        if left.date != right.date { return left.date > right.date }
        if left.post.path != right.post.path { return left.post.path < right.post.path }
        return left.change != nil && right.change == nil
    }

    /// The changes of all events.
    static func changes(in site: Site) -> [FeedSubject] {
        site.posts.compactMap { post in post.eventChange.map { FeedSubject(post: post, change: $0) } }.sorted(
            by: isBefore
        )
    }
}
