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

    /// The length of the HTML.
    package var byteCount: Int { html.count }

    /// The same with links to some pages turned into anchors that lead nowhere (`<a>` without `href`).
    package func unlinking(_ pages: Set<SitePath>) -> Prose {
        guard !pages.isEmpty, !rootOffsets.isEmpty else { return self }
        var result: [UInt8] = []
        var offsets: [Int] = []
        var start = 0
        for offset in rootOffsets {
            let end = html[offset...].firstIndex(of: UInt8(ascii: "\"")) ?? html.endIndex
            let address = String(decoding: html[offset..<end].prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
            if SitePath(text: address).map(pages.contains) ?? false {
                result += html[start..<offset - Self.attribute.utf8.count]
                start = end + 1
            } else {
                result += html[start..<offset]
                offsets.append(result.count)
                start = offset
            }
        }
        return Prose(html: result + html[start...], rootOffsets: offsets)
    }

    /// What stands before a link's address.
    private static let attribute = " href=\""

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
