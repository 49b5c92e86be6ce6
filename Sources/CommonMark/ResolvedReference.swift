/// What a link or image of a document becomes on the page being rendered.
public struct ResolvedReference: Sendable, Hashable {
    /// An image's size in CSS pixels.
    public struct Size: Sendable, Hashable {
        public var width: Int
        public var height: Int

        public init(width: Int, height: Int) {
            self.width = width
            self.height = height
        }
    }

    /// The address, not yet escaped for HTML; nil for the one that was authored.
    public var address: String?
    /// For images: written as `width` and `height`, with lazy loading and asynchronous decoding.
    public var size: Size?
    /// For links: the `rel` attribute's value.
    public var relation: String?

    public init(address: String?, size: Size? = nil, relation: String? = nil) {
        self.address = address
        self.size = size
        self.relation = relation
    }

    /// A link to where its author has it lead.
    public static let asAuthored = ResolvedReference(address: nil)
}
