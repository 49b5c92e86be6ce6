import ChapterModel

/// What a post names elsewhere in the content, found.
///
/// A reference, because most posts share that to nothing.
final class PostReferences: Sendable {
    static let none = PostReferences()

    /// The announcement that it looks back on.
    let recapOf: Post.ID?
    /// The post that it is a translation of.
    let translationOf: Post.ID?
    /// The other chapters that it belongs to.
    let partners: [Slug]
    /// The date that it takes over, as its series has it.
    let occurrence: Event?

    init(
        recapOf: Post.ID? = nil,
        translationOf: Post.ID? = nil,
        partners: [Slug] = [],
        occurrence: Event? = nil
    ) {
        self.recapOf = recapOf
        self.translationOf = translationOf
        self.partners = partners
        self.occurrence = occurrence
    }
}

extension ParsedPost {
    /// Whether the post names another one, a chapter or a date of a series.
    var hasReferences: Bool {
        front.recapOf != nil || front.translationOf != nil || !front.chapters.isEmpty || front.event?.occurrence != nil
    }
}
