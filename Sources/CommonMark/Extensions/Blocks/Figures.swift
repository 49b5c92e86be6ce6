import CCMark

/// Finds paragraphs of pictures, and puts pictures that follow one another into a gallery.
enum Figures {
    static func mark(in tree: borrowing CommonMarkTree) {
        var paragraphs: [(node: CommonMarkNode, pictures: Int)] = []
        tree.forEachBlock { node in
            guard node.type == CMARK_NODE_PARAGRAPH, node.mark == nil, !node.isInTightList else { return }
            let pictures = pictures(in: node)
            if pictures > 0 { paragraphs.append((node, pictures)) }
        }
        var open: CommonMarkNode?
        for (index, paragraph) in paragraphs.enumerated() {
            paragraph.node.setMark(.pictures)
            let next = index + 1 < paragraphs.count ? paragraphs[index + 1].node : nil
            let isFollowed = next != nil && paragraph.node.next == next
            guard open != nil || isFollowed || paragraph.pictures > 1 else { continue }
            if open == nil {
                open = CommonMarkNode.make(CMARK_NODE_CUSTOM_BLOCK, mark: .gallery)
                open?.insert(before: paragraph.node)
            }
            paragraph.node.unlink()
            open?.append(paragraph.node)
            if !isFollowed { open = nil }
        }
    }

    /// How many pictures a paragraph holds that holds nothing else; 0 for all other paragraphs.
    private static func pictures(in paragraph: CommonMarkNode) -> Int {
        var count = 0
        var next = paragraph.firstChild
        while let node = next {
            switch node.type {
            case CMARK_NODE_IMAGE: count += 1
            case CMARK_NODE_LINK:
                guard let image = node.firstChild, image.type == CMARK_NODE_IMAGE, image.next == nil else { return 0 }
                count += 1
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: break
            case CMARK_NODE_TEXT: if !node.literal.allSatisfy(SourceBytes.isSpace) { return 0 }
            default: return 0
            }
            next = node.next
        }
        return count
    }
}
