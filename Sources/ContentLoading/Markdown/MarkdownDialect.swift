import ChapterModel
import CommonMark

/// How the site's Markdown is read: what `site.yml` leaves switched on, and the hashtags that lead to chapters.
struct MarkdownDialect: Sendable, Equatable {
    private let extensions: MarkdownExtensions
    /// Chapters' addresses by their hashtags, without `#` and in lower case.
    private let hashtags: [String: String]
    /// The addresses that hashtags lead to.
    private let destinations: Set<String>

    /// - Parameter chapters: a hashtag that two of them have leads to neither.
    init(of site: ParsedSite? = nil, chapters: [(slug: Slug, hashtag: String)] = []) {
        extensions = site?.markdown ?? .all
        let byTag = Dictionary(grouping: chapters) { $0.hashtag.lowercased() }
        hashtags = byTag.compactMapValues { $0.count == 1 ? $0.first.map { SitePath(page: $0.slug.text).text } : nil }
        destinations = Set(hashtags.values)
    }

    /// - Parameters:
    ///   - address: where the text appears, to which it needs no links.
    ///   - footnotePrefix: tells its footnotes from those of other texts there.
    ///   - summary: whether anybody asks for the text's summary.
    func options(
        language: Language,
        at address: SitePath,
        footnotePrefix: String,
        summary: Bool
    ) -> MarkdownOptions {
        var options = MarkdownOptions(
            typographicQuotes: language == .german ? .german : .english,
            extensions: extensions,
            footnotePrefix: footnotePrefix,
            words: language == .german ? .german : .english,
            plainText: false,
            summary: summary
        )
        if extensions.contains(.hashtags) {
            // Posts are no chapters, so that nearly all texts share one table.
            let isDestination = destinations.contains(address.text)
            options.hashtags = isDestination ? hashtags.filter { $0.value != address.text } : hashtags
        }
        return options
    }
}
