/// Rendered Markdown whose addresses within the site are still relative to its root, so that the same bytes serve a
/// page (`/koeln/…`) and a feed (`https://some.example/koeln/…`).
package struct Prose: Sendable {
    package static let empty = Prose(html: [], rootOffsets: [])

    /// HTML in UTF-8.
    private let html: [UInt8]
    /// Where, in ascending order, an address within the site begins in ``html``.
    private let rootOffsets: [Int]

    package init(html: [UInt8], rootOffsets: [Int]) {
        self.html = html
        self.rootOffsets = rootOffsets
    }

    package var isEmpty: Bool { html.isEmpty }

    /// The HTML with `root` (an origin, a base path or nothing) before each address within the site.
    package func html(root: String) -> [UInt8] {
        guard !root.isEmpty, !rootOffsets.isEmpty else { return html }
        let prefix = Array(root.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(html.count + prefix.count * rootOffsets.count)
        var start = 0
        for offset in rootOffsets {
            result += html[start..<offset]
            result += prefix
            start = offset
        }
        result += html[start...]
        return result
    }
}
