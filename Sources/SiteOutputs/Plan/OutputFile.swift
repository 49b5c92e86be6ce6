package import ChapterModel

/// One file of the site: its address and how to get its bytes.
///
/// A reference to immutable data, because a plan puts tens of thousands of them in order.
package final class OutputFile: Sendable {
    package enum Content: Sendable {
        /// Renders the same bytes whenever and wherever it is called.
        case rendered(@Sendable () throws -> [UInt8])
        /// The bytes of a file on disk.
        case copy(of: String)
    }

    package let path: SitePath
    /// The file of content or theme that this output comes from, for messages about collisions.
    package let source: String
    package let content: Content
    /// Those that may be in its bytes.
    package let texts: ShownTexts

    package init(path: SitePath, source: String, texts: ShownTexts = .all, content: Content) {
        self.path = path
        self.source = source
        self.texts = texts
        self.content = content
    }

    package convenience init(
        path: SitePath,
        source: String,
        texts: ShownTexts = .all,
        render: @escaping @Sendable () throws -> [UInt8]
    ) {
        self.init(path: path, source: source, texts: texts, content: .rendered(render))
    }
}
