import CCMark

/// Finds quotes whose last line says whom they are of, and puts both into a node of their own.
enum Quotations {
    static func mark(in tree: borrowing CommonMarkTree) {
        var quotes: [CommonMarkNode] = []
        tree.forEachBlock { if $0.type == CMARK_NODE_BLOCK_QUOTE, $0.mark == nil { quotes.append($0) } }
        for quote in quotes {
            guard let paragraph = quote.lastChild, paragraph.type == CMARK_NODE_PARAGRAPH,
                let attribution = takeAttribution(from: paragraph),
                let quotation = CommonMarkNode.make(CMARK_NODE_CUSTOM_BLOCK, mark: .quotation)
            else { continue }
            quotation.insert(before: quote)
            quote.unlink()
            quotation.append(quote)
            quotation.append(attribution)
        }
    }

    /// The paragraph itself where it is a single line below others, or its last line.
    private static func takeAttribution(from paragraph: CommonMarkNode) -> CommonMarkNode? {
        var first = paragraph.lastChild
        while let node = first, let previous = node.previous, !previous.isLineBreak { first = previous }
        guard let first, first.startsAttribution else { return nil }
        guard let lineBreak = first.previous else {
            guard paragraph.previous != nil else { return nil }
            paragraph.unlink()
            paragraph.setMark(.attribution)
            return paragraph
        }
        guard lineBreak.previous != nil, let result = CommonMarkNode.make(CMARK_NODE_CUSTOM_BLOCK, mark: .attribution)
        else { return nil }
        lineBreak.setMark(.hiddenBreak)
        var next: CommonMarkNode? = lineBreak
        while let node = next {
            next = node.next
            node.unlink()
            result.append(node)
        }
        return result
    }
}

extension CommonMarkNode {
    fileprivate var isLineBreak: Bool { type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK }

    /// A dash and a space, and something behind them; libcmark makes an en dash of `--`.
    fileprivate var startsAttribution: Bool {
        guard type == CMARK_NODE_TEXT else { return false }
        let text = UnsafeRawBufferPointer(literal)
        for dash: StaticString in ["\u{2014} ", "\u{2013} ", "-- "] where text.starts(with: dash) {
            return text.count > dash.utf8CodeUnitCount || next != nil
        }
        return false
    }
}
