import CCMark

/// Writes a document's HTML, plain text, outline and references in one walk over libcmark's tree.
struct DocumentWalk: ~Copyable {
    let options: MarkdownOptions
    var html: HTMLBuffer
    var holes: [HTMLTemplate.Hole] = []
    var plain = PlainTextBuffer()
    var outline: [MarkdownHeading] = []
    var references: [MarkdownReference] = []
    var rawHTML: [SourcePosition] = []
    /// Ids of footnotes and of the links to them.
    var anchors: [String] = []
    private(set) var summary = ""
    let footnotes: [Footnote]

    var cursor: SourceCursor
    var specials = SpecialBytes()
    var germanQuotes = GermanQuotes()
    /// Links and images entered and not yet left, with where their plain text starts.
    var openReferences: [(index: Int, textStart: Int)] = []
    /// The image being written: what is inside of it becomes alternative text.
    var image: CommonMarkNode?

    /// Whether the paragraph is one of pictures only.
    var isInPictures = false
    /// Of the picture left last.
    var caption: [UInt8] = []
    var quoteDepth = 0
    private let isMarked: Bool
    private var paragraphStart = 0
    private var headingIdentifiers = HeadingIdentifiers()
    private var isInHeading = false
    /// Where the open heading's `id` will go, and where its plain text starts.
    private var openHeading = (htmlOffset: 0, textStart: 0, holeCount: 0)

    init(_ tree: borrowing ExtendedTree, options: MarkdownOptions) {
        self.options = options
        cursor = SourceCursor(tree.source)
        footnotes = tree.footnotes
        isMarked = tree.isMarked
        let length = tree.source.bytes.count
        html = HTMLBuffer(capacity: length + length / 4)
        plain.reserveCapacity(options.plainText ? length : min(length, 1024))
    }

    mutating func visit(_ node: CommonMarkNode, isEntering: Bool) {
        // Most nodes are texts, which have no mark.
        let mark = isMarked && node.type != CMARK_NODE_TEXT ? node.mark : nil
        if let mark, visit(node, mark, isEntering: isEntering) { return }
        if node.type.rawValue >= CMARK_NODE_FIRST_INLINE.rawValue {
            visitInline(node, isEntering: isEntering)
        } else if isEntering {
            enterBlock(node)
        } else {
            leaveBlock(node)
        }
    }

    private mutating func visit(_ node: CommonMarkNode, _ mark: NodeMark, isEntering: Bool) -> Bool {
        visitMarkedInline(node, mark, isEntering: isEntering) || visitMarkedBlock(node, mark, isEntering: isEntering)
    }

    private mutating func enterBlock(_ node: CommonMarkNode) {
        switch node.type {
        case CMARK_NODE_BLOCK_QUOTE:
            quoteDepth += 1
            html.startLine()
            html.append("<blockquote>\n")
        case CMARK_NODE_LIST: enterList(node)
        case CMARK_NODE_ITEM:
            html.startLine()
            html.append("<li>")
        case CMARK_NODE_HEADING: enterHeading(node)
        case CMARK_NODE_PARAGRAPH: enterParagraph(node)
        case CMARK_NODE_CODE_BLOCK: appendCodeBlock(node)
        case CMARK_NODE_HTML_BLOCK: appendRawBlock(node)
        case CMARK_NODE_THEMATIC_BREAK:
            html.startLine()
            html.append("<hr />\n")
        default: break
        }
    }

    private mutating func leaveBlock(_ node: CommonMarkNode) {
        switch node.type {
        case CMARK_NODE_BLOCK_QUOTE:
            quoteDepth -= 1
            html.startLine()
            html.append("</blockquote>\n")
        case CMARK_NODE_LIST: html.append(node.isOrderedList ? "</ol>\n" : "</ul>\n")
        case CMARK_NODE_ITEM: html.append("</li>\n")
        case CMARK_NODE_HEADING: leaveHeading()
        case CMARK_NODE_PARAGRAPH:
            if options.summary, summary.isEmpty { summary = plain.string(from: paragraphStart) }
            if !footnotes.isEmpty { endFootnote(with: node) }
            if !node.isInTightList { html.append("</p>\n") }
        default: break
        }
    }

    private mutating func enterList(_ node: CommonMarkNode) {
        html.startLine()
        if !node.isOrderedList {
            html.append("<ul>\n")
        } else if node.listStart == 1 {
            html.append("<ol>\n")
        } else {
            html.append("<ol start=\"")
            html.append(node.listStart)
            html.append("\">\n")
        }
    }

    mutating func enterParagraph(_ node: CommonMarkNode) {
        enterText(of: node)
        paragraphStart = plain.bytes.count
        if node.isInTightList { return }
        html.startLine()
        html.append("<p>")
    }

    private mutating func enterHeading(_ node: CommonMarkNode) {
        enterText(of: node)
        let level = max(node.headingLevel, min(options.minimumHeadingLevel, 6))
        outline.append(MarkdownHeading(level: level, id: nil, text: ""))
        html.startLine()
        html.append("<h")
        html.append(level)
        isInHeading = true
        openHeading = (html.count, plain.bytes.count, holes.count)
        html.append(">")
    }

    private mutating func leaveHeading() {
        isInHeading = false
        let index = outline.count - 1
        let text = plain.string(from: openHeading.textStart)
        outline[index].text = text
        if options.headingIDs {
            let id = headingIdentifiers.makeIdentifier(for: text)
            outline[index].id = id
            let length = html.insert(attribute: "id", id, at: openHeading.htmlOffset)
            for hole in holes.indices[openHeading.holeCount...] { holes[hole].offset += length }
        }
        html.append("</h")
        html.append(outline[index].level)
        html.append(">\n")
    }

    /// Whether anybody asks for the plain text from here on: the summary, a heading, a link or picture, or all of it.
    var needsPlainText: Bool {
        options.plainText || options.summary && summary.isEmpty || isInHeading || !openReferences.isEmpty
    }

    mutating func enterText(of node: CommonMarkNode) {
        plain.startBlock()
        followText(of: node)
    }

    mutating func followText(of node: CommonMarkNode) {
        cursor.enterBlock(node, quoteDepth: quoteDepth)
        cursor.enterContent(of: node)
        germanQuotes.enterBlock()
    }

    private mutating func appendCodeBlock(_ node: CommonMarkNode) {
        html.startLine()
        let info = node.fenceInfo
        if info.isEmpty {
            html.append("<pre><code>")
        } else {
            let end = info.firstIndex(where: SourceBytes.isSpace) ?? info.endIndex
            html.append("<pre><code class=\"language-")
            html.append(escaping: UnsafeBufferPointer(rebasing: info[..<end]))
            html.append("\">")
        }
        html.append(escaping: node.literal)
        html.append("</code></pre>\n")
        appendPlainBlock(node.literal)
    }

    private mutating func appendRawBlock(_ node: CommonMarkNode) {
        html.startLine()
        switch options.rawHTML {
        case .trusted:
            html.append(raw: node.literal)
        case .escaped:
            cursor.enterBlock(node, quoteDepth: quoteDepth)
            rawHTML.append(cursor.position())
            let text = Self.withoutLastLineEnd(node.literal)
            html.append("<p>")
            html.append(escaping: text)
            html.append("</p>")
            appendPlainBlock(text)
        }
        html.startLine()
    }

    private mutating func appendPlainBlock(_ text: UnsafeBufferPointer<UInt8>) {
        guard needsPlainText else { return }
        plain.startBlock()
        plain.append(Self.withoutLastLineEnd(text))
    }

    private static func withoutLastLineEnd(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        text.last == UInt8(ascii: "\n") ? UnsafeBufferPointer(rebasing: text.dropLast()) : text
    }
}
