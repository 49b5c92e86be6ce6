/// A parsed Markdown text: HTML that waits for its addresses, and what else a site wants to know of the text.
///
/// The dialect is CommonMark 0.30 and what `MarkdownOptions.extensions` adds to it. The value owns all it needs, so it
/// can be rendered any number of times, with relative addresses for a page and absolute ones for a feed.
public struct MarkdownDocument: Sendable {
    /// The longest text accepted, in UTF-8 bytes.
    public static let maximumLength = 256 * 1024
    /// How many lists and block quotes may contain one another.
    public static let maximumNesting = 64

    public let outline: [MarkdownHeading]
    /// Links and images in reading order; those inside an image's alternative text are not links any more.
    public let references: [MarkdownReference]
    /// Where raw HTML was shown as text; empty when it is trusted.
    public let rawHTML: [SourcePosition]
    /// The ids of footnotes and of the links to them, which `references` lead to.
    public let footnoteIDs: [String]
    /// In reading order, each label that no footnote has once.
    public let footnoteFaults: [FootnoteFault]
    /// The text without markup, one line per block; empty if the options do not ask for it.
    public let plainText: String
    /// The first paragraph that has any text, without markup and as one line; empty if there is none, or the options do
    /// not ask for it.
    public let summary: String

    private let template: HTMLTemplate

    public init(parsing text: String, options: MarkdownOptions = MarkdownOptions()) throws(MarkdownError) {
        try self.init(validUTF8: Array(text.utf8), options: options)
    }

    /// Bytes that are not UTF-8 become U+FFFD.
    public init(parsing bytes: [UInt8], options: MarkdownOptions = MarkdownOptions()) throws(MarkdownError) {
        guard bytes.count <= Self.maximumLength else { throw .textTooLong(bytes: bytes.count) }
        if String(validating: bytes, as: UTF8.self) != nil {
            try self.init(validUTF8: bytes, options: options)
        } else {
            try self.init(parsing: String(decoding: bytes, as: UTF8.self), options: options)
        }
    }

    /// As `init(parsing:options:)` for bytes that are known to be UTF-8; any others come out as they are.
    public init(validUTF8 source: [UInt8], options: MarkdownOptions = MarkdownOptions()) throws(MarkdownError) {
        guard source.count <= Self.maximumLength else { throw .textTooLong(bytes: source.count) }
        let source = Self.replacingNUL(in: source)
        let lines = SourceLines(source)
        try NestingGuard.check(lines, limit: Self.maximumNesting)
        try BracketGuard.check(lines)

        let tree = try ExtendedTree(
            parsing: lines,
            smartPunctuation: options.typographicQuotes != nil,
            extensions: options.extensions,
            hashtags: options.hashtags
        )
        var walk = DocumentWalk(tree, options: options)
        tree.tree.forEachEvent { node, isEntering in walk.visit(node, isEntering: isEntering) }

        outline = walk.outline
        references = walk.references
        rawHTML = walk.rawHTML
        footnoteIDs = walk.anchors
        footnoteFaults = tree.footnoteFaults
        plainText = walk.options.plainText ? walk.plain.string : ""
        summary = walk.summary
        template = HTMLTemplate(
            html: walk.html.bytes,
            holes: walk.holes,
            leavesOutUnsafeAddresses: walk.options.rawHTML == .escaped
        )
    }

    /// The HTML with every address as authored.
    public func html() -> String {
        String(decoding: html { _ in .asAuthored }, as: UTF8.self)
    }

    /// The HTML as UTF-8, `resolve` being asked once for each of `references`, in order.
    ///
    /// Addresses are escaped here. Unless raw HTML is trusted, one whose scheme can run a script or read local files
    /// (`javascript:`, `vbscript:`, `file:`, `data:` but for four image types) comes out empty.
    public func html(resolving resolve: (MarkdownReference) -> ResolvedReference) -> [UInt8] {
        render(resolving: resolve).bytes
    }

    /// As `html(resolving:)`, and tells where each address went, so that a prefix can be put before it later.
    public func render(resolving resolve: (MarkdownReference) -> ResolvedReference) -> RenderedHTML {
        template.rendered(references: references, resolving: resolve)
    }

    /// NUL as CommonMark 0.30 §2.3 wants it; done before libcmark does it, so that `SourceCursor` sees the same text.
    private static func replacingNUL(in source: [UInt8]) -> [UInt8] {
        guard source.withUnsafeBytes({ $0.offset(of: 0) }) != nil else { return source }
        return source.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
    }
}
