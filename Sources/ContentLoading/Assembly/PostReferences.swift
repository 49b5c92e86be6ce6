import ChapterModel

/// What a post names elsewhere in the content, found.
struct PostReferences: Sendable {
    /// The announcement that it looks back on.
    var recapOf: Post.ID?
    /// The post that it is a translation of.
    var translationOf: Post.ID?
    /// The other chapters that it belongs to.
    var partners: [Slug] = []
    /// The date that it takes over, as its series has it.
    var occurrence: Event?
}
