import ChapterModel

/// The posts whose texts or comments may be in a file.
///
/// What else the content tree says of posts, which is their front matter and summaries, may be in every file.
package enum ShownTexts: Sendable {
    case none
    /// Those of some posts, whose revisions all count in the number.
    case some(revision: UInt64)
    case all

    static func of(_ posts: some Sequence<Post>) -> ShownTexts {
        // Revisions are hashes: a polynomial of them is as good a hash, in which order counts.
        .some(revision: posts.reduce(0) { $0 &* 0x9E37_79B1_85EB_CA87 &+ $1.revision })
    }
}
