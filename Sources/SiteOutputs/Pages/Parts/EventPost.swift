import ChapterModel

/// A post that has an event, together with it; a reference, because many lists hold the same.
final class EventPost: Sendable {
    let post: Post
    let event: Event

    /// Nil for posts without an event.
    init?(_ post: Post) {
        guard let event = post.event else { return nil }
        self.post = post
        self.event = event
    }

    /// Whether guests are expected, rather than told to stay at home.
    var takesPlace: Bool {
        switch event.status {
        case .confirmed, .tentative, .moved: true
        case .postponed, .cancelled: false
        }
    }
}
