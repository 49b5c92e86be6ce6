package import FileAccess

/// Tells what a content tree says now from what it says at another time.
package struct ContentRevision: Sendable {
    /// Of all but the texts of posts and their comments: settings, chapters, pages, front matter and summaries, the names of
    /// all files and the sizes of pictures.
    package let facts: ContentHash
    /// Of the facts and all texts.
    package let whole: ContentHash
}

extension ParsedContent {
    package var revision: ContentRevision {
        var facts = HashedValues()
        facts.add(folder.entries.count)
        for entry in folder.entries { facts.add(entry.path) }
        facts.add(files.hashes.filter { folder.entry(at: $0.key) != nil }) { $1.add($0) }
        // Read before the rest of the chapter's file, which may have been saved in between.
        facts.add(files.hashtags) { $1.add($0 ?? "") }
        facts.add(attachments.pictures) { $0.add(to: &$1) }
        for post in posts { facts.add(post.revision.facts) }
        var whole = HashedValues()
        whole.add(facts.hash)
        for post in posts { whole.add(post.revision.whole) }
        return ContentRevision(facts: facts.hash, whole: whole.hash)
    }
}
