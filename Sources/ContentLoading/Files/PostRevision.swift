import Diagnostics
import FileAccess

/// Tells what a post's files say now from what they say at another time.
struct PostRevision: Sendable {
    /// Of the front matter and the summary: all that files know of the post that do not show its text.
    let facts: ContentHash
    /// Of the post's file and that of its comments.
    let whole: ContentHash

    init(_ matter: FrontMatter, summary: String, of file: SourceFile, comments: SourceFile?) {
        facts = ContentHash(of: matter.head.utf8).followed(by: ContentHash(of: summary))
        whole = comments.map { file.hash.followed(by: $0.hash) } ?? file.hash
    }
}
