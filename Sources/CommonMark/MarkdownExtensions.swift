/// What is read beyond CommonMark, each by itself.
public struct MarkdownExtensions: OptionSet, Sendable, Hashable {
    public let rawValue: Int

    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// GitHub Flavored Markdown 0.29 §4.10; a delimiter row or its header needs at least one `|`.
    public static let tables = MarkdownExtensions(rawValue: 1 << 0)
    /// `~~gone~~` and `~gone~`: GitHub Flavored Markdown 0.29 §6.5. Emphasis binds tighter.
    public static let strikethrough = MarkdownExtensions(rawValue: 1 << 1)
    /// `- [ ] open` and `- [x] done`: GitHub Flavored Markdown 0.29 §5.3.
    public static let taskLists = MarkdownExtensions(rawValue: 1 << 2)
    /// `www.…`, `http://…`, `https://…` and mail addresses: GitHub Flavored Markdown 0.29 §6.9, without its other schemes.
    public static let autolinks = MarkdownExtensions(rawValue: 1 << 3)
    /// `[^label]` in the text and `[^label]: …` on a line that no quote or list contains.
    public static let footnotes = MarkdownExtensions(rawValue: 1 << 4)
    /// The names in `MarkdownOptions.hashtags` become links.
    public static let hashtags = MarkdownExtensions(rawValue: 1 << 5)
    /// A paragraph of pictures becomes figures, captioned by their titles; several in a row become a gallery.
    public static let figures = MarkdownExtensions(rawValue: 1 << 6)
    /// A quote whose last line is `— Name` names its source.
    public static let quotes = MarkdownExtensions(rawValue: 1 << 7)

    public static let all: MarkdownExtensions = [
        .tables, .strikethrough, .taskLists, .autolinks, .footnotes, .hashtags, .figures, .quotes,
    ]
}
