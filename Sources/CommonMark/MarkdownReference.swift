/// A link or an image of a document, in reading order.
public struct MarkdownReference: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case link, image
    }

    /// The place in `MarkdownDocument.references`.
    public let index: Int
    public let kind: Kind
    /// The address as authored, backslash escapes and entities decoded, percent escapes kept.
    public let destination: String
    /// The title, empty if there is none.
    public let title: String
    /// The link's text or the image's alternative text, without markup.
    public internal(set) var text: String
    /// Where the link starts: its `[`, `![` or `<`.
    public let position: SourcePosition
}
