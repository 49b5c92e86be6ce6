import Diagnostics
import FileAccess

/// Tells what a post's files say now from what they say at another time.
struct PostRevision: Sendable {
    /// Of the front matter and the summary: all that files know of the post that do not show its text.
    let facts: ContentHash
    /// Of the post's file and that of its comments.
    let whole: ContentHash

    /// - Parameters:
    ///   - file: the hash of the post's file, as `comments` that of theirs.
    ///   - head: the front matter of the file.
    ///   - summary: as the text has it, where the front matter has none.
    init(of file: ContentHash, with head: borrowing SourceText, summary: String, comments: ContentHash?) {
        facts = ContentHash(of: head.utf8).followed(by: ContentHash(of: summary))
        whole = comments.map { file.followed(by: $0) } ?? file
    }
}
