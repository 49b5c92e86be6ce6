/// An entry of a document's outline.
public struct MarkdownHeading: Sendable, Hashable {
    /// The level in the HTML, 1 to 6, after `MarkdownOptions.minimumHeadingLevel`.
    public var level: Int
    /// The heading's `id`, unique in its document; `nil` without `MarkdownOptions.headingIDs`.
    public var id: String?
    /// The heading without markup.
    public var text: String
}
