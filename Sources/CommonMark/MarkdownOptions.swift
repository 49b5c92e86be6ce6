/// How a Markdown text is read and what our HTML adds to CommonMark's.
public struct MarkdownOptions: Sendable, Hashable {
    /// What becomes of HTML written in the Markdown text.
    public enum RawHTMLPolicy: Sendable, Hashable {
        /// Shown to the reader as the text it is; addresses that could run a script are left empty.
        case escaped
        /// Passed through as CommonMark says, and so is every address: only for authors who may script the site.
        case trusted
    }

    /// The quotation marks that `"` and `'` turn into.
    public enum QuoteStyle: Sendable, Hashable {
        /// „…“ and ‚…‘, the apostrophe is ’.
        case german
        /// “…” and ‘…’, the apostrophe is ’.
        case english
    }

    public var rawHTML: RawHTMLPolicy
    /// Also turns `--`, `---` and `...` into –, — and …; `nil` leaves all of them as typed.
    public var typographicQuotes: QuoteStyle?
    /// Whether headings get an `id` made from their text.
    public var headingIDs: Bool
    /// The highest level a heading may have, 1 to 6: with 2, `#` and `##` are both second-level headings, because the
    /// page's title is the first.
    public var minimumHeadingLevel: Int
    /// What is read beyond CommonMark.
    public var extensions: MarkdownExtensions
    /// Names without `#`, in lower case, and the addresses that `#Name` in the text leads to.
    public var hashtags: [String: String]
    /// Stands in the ids of footnotes, so that those of several texts on a page differ; it ends in a colon.
    public var footnotePrefix: String
    public var words: MarkdownWords
    /// Whether anybody asks for `MarkdownDocument.plainText`, which is empty if not.
    public var plainText: Bool
    /// Whether anybody asks for `MarkdownDocument.summary`, which is empty if not.
    public var summary: Bool

    public init(
        rawHTML: RawHTMLPolicy = .escaped,
        typographicQuotes: QuoteStyle? = .german,
        headingIDs: Bool = true,
        minimumHeadingLevel: Int = 2,
        extensions: MarkdownExtensions = .all,
        hashtags: [String: String] = [:],
        footnotePrefix: String = "",
        words: MarkdownWords = .german,
        plainText: Bool = true,
        summary: Bool = true
    ) {
        self.rawHTML = rawHTML
        self.typographicQuotes = typographicQuotes
        self.headingIDs = headingIDs
        self.minimumHeadingLevel = minimumHeadingLevel
        self.extensions = extensions
        self.hashtags = hashtags
        self.footnotePrefix = footnotePrefix
        self.words = words
        self.plainText = plainText
        self.summary = summary
    }

    /// CommonMark 0.30 to the letter: raw HTML passes, nothing is added.
    public static let commonMark = MarkdownOptions(
        rawHTML: .trusted,
        typographicQuotes: nil,
        headingIDs: false,
        minimumHeadingLevel: 1,
        extensions: []
    )
}
