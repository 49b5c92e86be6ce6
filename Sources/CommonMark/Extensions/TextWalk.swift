import CCMark

/// Goes through the text nodes of a tree with a cursor in the source that they were made from.
struct TextWalk {
    var cursor: SourceCursor
    private var quoteDepth = 0
    /// How many links and images the text is in.
    private var linkDepth = 0

    init(_ source: MappedSource) {
        cursor = SourceCursor(source)
    }

    /// - Parameter readText: is told of each text and whether it is in a link, and moves the cursor over it.
    mutating func visit(
        _ node: CommonMarkNode,
        isEntering: Bool,
        readText: (CommonMarkNode, _ isInLink: Bool, inout SourceCursor) -> Void
    ) {
        switch node.type {
        case CMARK_NODE_BLOCK_QUOTE: quoteDepth += isEntering ? 1 : -1
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
            guard isEntering else { return }
            cursor.enterBlock(node, quoteDepth: quoteDepth)
            cursor.enterContent(of: node)
        case CMARK_NODE_TEXT:
            if cursor.isInAutolink {
                _ = cursor.follow(text: cursor.withoutInsertion(node.literal))
            } else {
                readText(node, linkDepth > 0, &cursor)
            }
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: cursor.followLineBreak()
        case CMARK_NODE_CODE: cursor.followCode()
        case CMARK_NODE_HTML_INLINE: cursor.follow(rawHTML: node.literal)
        case CMARK_NODE_EMPH: cursor.skip(1)
        case CMARK_NODE_STRONG: cursor.skip(2)
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
            linkDepth += isEntering ? 1 : -1
            if !isEntering {
                cursor.leaveLink()
            } else if node.type == CMARK_NODE_LINK {
                cursor.enterLink()
            } else {
                cursor.enterImage()
            }
        default: break
        }
    }
}

extension SourceCursor {
    /// Follows a text and looks at all bytes of a kind that are written as they read, not escaped.
    ///
    /// - Parameter read: is given the place in the text and the cursor there; returns how many bytes, written as they
    ///   read, it has understood, or 0.
    mutating func follow(
        text: UnsafeBufferPointer<UInt8>,
        lookingFor isWanted: (UInt8) -> Bool,
        read: (Int, SourceCursor) -> Int
    ) {
        var start = 0
        var index = 0
        while let found = text[index...].firstIndex(where: isWanted) {
            _ = follow(text: UnsafeBufferPointer(rebasing: text[start..<found]))
            start = found
            index = found + 1
            guard !isLost, byte() == text[found] else { continue }
            let length = read(found, self)
            offset += length
            start += length
            index = max(index, start)
        }
        _ = follow(text: UnsafeBufferPointer(rebasing: text[start...]))
    }
}
