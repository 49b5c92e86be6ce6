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
        for entry in folder.entries {
            facts.add(entry.path)
            if let hash = files.hashes[entry.path] { facts.add(hash) }
            // Read before the rest of the chapter's file, which may have been saved in between.
            if let hashtag = files.hashtags[entry.path] { facts.add(hashtag ?? "") }
            attachments.pictures[entry.path]?.add(to: &facts)
        }
        for post in posts { facts.add(post.revision.facts) }
        var whole = HashedValues()
        whole.add(facts.hash)
        for post in posts { whole.add(post.revision.whole) }
        return ContentRevision(facts: facts.hash, whole: whole.hash)
    }
}
