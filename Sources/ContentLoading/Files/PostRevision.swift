import Diagnostics
import FileAccess

/// Tells what a post's files say now from what they say at another time.
struct PostRevision: Sendable {
    /// Of the front matter and the summary: all that files know of the post that do not show its text.
    let facts: ContentHash
    /// Of the post's file and that of its comments.
    let whole: ContentHash

    /// - Parameters:
    ///   - head: the front matter of the file.
    ///   - summary: as the text has it, where the front matter has none.
    init(of file: SourceFile, with head: SourceText, summary: String, comments: SourceFile?) {
        facts = ContentHash(of: head.utf8).followed(by: ContentHash(of: summary))
        whole = comments.map { file.hash.followed(by: $0.hash) } ?? file.hash
    }
}
