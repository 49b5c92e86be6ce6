import ChapterModel
import FileAccess

extension ParsedFiles {
    /// How texts are to be read, going by `site.yml` and the chapters' hashtags.
    mutating func readDialect(
        of folder: ContentFolder,
        _ inventory: ContentInventory
    ) throws(FileError) -> MarkdownDialect {
        var hashtags: [String: String?] = [:]
        for path in inventory.chapters.map(\.path) {
            if let known = self.hashtags[path] {
                hashtags[path] = known
            } else {
                hashtags[path] = ChapterParser.hashtag(in: try folder.source(path))
            }
        }
        self.hashtags = hashtags
        return MarkdownDialect(
            of: site?.value,
            chapters: inventory.chapters.compactMap { chapter in
                (hashtags[chapter.path] ?? nil).map { (chapter.slug, $0) }
            }
        )
    }
}
