/// A slip in the labels of footnotes.
public struct FootnoteFault: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// The text refers to a footnote that is nowhere, and shows the reference as it is written.
        case undefined
        /// The footnote's label is that of an earlier one, which the text refers to instead.
        case definedBefore(SourcePosition)
    }

    public let kind: Kind
    /// As written, without `[^` and `]`.
    public let label: String
    /// Where its `[^` stands.
    public let position: SourcePosition

    public init(kind: Kind, label: String, position: SourcePosition) {
        self.kind = kind
        self.label = label
        self.position = position
    }
}
