import CCMark

/// Marks list items that begin with `[ ]` or `[x]`, and takes that out of their text.
enum TaskItems {
    static func mark(in tree: borrowing CommonMarkTree, of source: MappedSource) {
        tree.forEachBlock { item in
            guard item.type == CMARK_NODE_ITEM, let paragraph = item.firstChild,
                paragraph.type == CMARK_NODE_PARAGRAPH, let text = paragraph.firstChild, text.type == CMARK_NODE_TEXT
            else { return }
            let literal = text.literal
            let start = source.lines.start(ofLine: paragraph.startLine) + max(paragraph.startColumn, 1) - 1
            // In the source too, where a backslash may say otherwise, and blanks end a line.
            guard literal.count >= 3, let isDone = box(literal.prefix(3)), start + 3 < source.bytes.count,
                SourceBytes.isBlank(source.bytes[start + 3]), source.bytes[start...].starts(with: literal.prefix(3))
            else { return }
            text.setLiteral(Array(literal.dropFirst(3).drop(while: SourceBytes.isBlank)))
            item.setMark(.task(isDone: isDone))
            paragraph.setMark(.task(isDone: isDone))
        }
    }

    private static func box(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool? {
        if text.elementsEqual("[ ]".utf8) { return false }
        return text.elementsEqual("[x]".utf8) || text.elementsEqual("[X]".utf8) ? true : nil
    }
}
