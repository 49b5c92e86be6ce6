import ChapterModel

/// What the file of a new post is called: the day it is about, and the words of its title.
enum PostName {
    /// Letters of the title's part: what fits into a list of files.
    private static let limit = 48

    /// - Parameter fallback: for titles without a letter.
    static func slug(on date: LocalDate, title: String, fallback: String) -> Slug? {
        Slug("\(date)-\(words(of: title) ?? fallback)")
    }

    /// The title as a slug, cut between words where it is long.
    static func words(of title: String) -> String? {
        guard let text = Slug(title)?.text else { return nil }
        guard text.utf8.count > limit else { return text }
        let start = text.prefix(limit + 1)
        return start.lastIndex(of: "-").map { String(start[..<$0]) } ?? String(text.prefix(limit))
    }
}
