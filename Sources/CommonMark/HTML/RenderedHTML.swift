/// A document's HTML with its addresses filled in.
public struct RenderedHTML: Sendable, Hashable {
    /// UTF-8.
    public let bytes: [UInt8]
    /// Where in `bytes` the address of each of the document's references begins, in their order.
    public let addressOffsets: [Int]
}
