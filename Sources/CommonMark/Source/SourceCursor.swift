/// Follows libcmark's inline nodes through the source they were made from.
///
/// libcmark 0.30.2 gives right lines and columns for blocks only: those of inlines are off behind a hard line break, in
/// indented continuation lines, behind link reference definitions, and always for autolinks. And its smart quotes
/// cannot be told from quotes the author typed. The nodes in reading order say what each piece of source became, so
/// following them answers both questions. Where node and source do not fit the cursor is lost until the next block.
struct SourceCursor {
    /// A quote that libcmark made from `"` or `'`.
    struct SmartQuote {
        /// Where the three bytes of the quote start in the node's text.
        let textOffset: Int
        /// Where the author's one byte is; `nil` if the cursor is lost.
        let sourceOffset: Int?
    }

    let source: [UInt8]
    private let map: MappedSource
    /// Those of the map.
    private let lines: SourceLines
    var offset = 0
    /// The end of the block's last line.
    private(set) var limit = 0
    var isLost = false
    var isInAutolink = false
    /// How many bytes a rewrite put before the text of the autolink entered last, until they are taken.
    private var insertedPrefix = 0
    /// How many block quotes the block is in: so many `>` may start each of its lines.
    private var quoteDepth = 0
    private var tracker: PositionTracker
    /// Whether anything may be written as an escape: most texts have no backslash and no ampersand.
    let hasEscapes: Bool

    init(_ source: MappedSource) {
        map = source
        lines = source.lines
        self.source = lines.source
        hasEscapes = lines.source.withUnsafeBytes { bytes in
            bytes.offset(of: UInt8(ascii: "\\")) != nil || bytes.offset(of: UInt8(ascii: "&")) != nil
        }
        tracker = PositionTracker(source.original)
    }

    /// The byte `distance` from here, 0 outside of the block.
    func byte(_ distance: Int = 0) -> UInt8 {
        let index = offset + distance
        return index >= 0 && index < limit ? source[index] : 0
    }

    /// Where the cursor is; when it is lost, the last place it knew, at worst the start of the block.
    mutating func position() -> SourcePosition {
        if !isLost { tracker.advance(to: map.origin(of: offset)) }
        return tracker.position
    }

    mutating func enterBlock(_ node: CommonMarkNode, quoteDepth: Int) {
        let column = max(node.startColumn, 1) - 1
        if map.isRewritten {
            offset = lines.start(ofLine: node.startLine) + column
            tracker.move(to: map.origin(of: offset))
        } else {
            offset = tracker.advance(toLine: node.startLine) + column
            tracker.advance(to: offset)
        }
        let linesOfText = node.endLine - node.startLine - (node.isUnderlinedHeading ? 1 : 0)
        limit = lines.end(ofLine: node.startLine + max(linesOfText, 0))
        self.quoteDepth = quoteDepth
        isLost = offset > limit
    }

    /// Skips the opening `#`s of a heading, or the link reference definitions that a paragraph started with.
    mutating func enterContent(of node: CommonMarkNode) {
        if node.headingLevel > 0, !node.isUnderlinedHeading {
            while byte() == UInt8(ascii: "#") { offset += 1 }
            while SourceBytes.isBlank(byte()) { offset += 1 }
        } else {
            skipDefinitions()
        }
    }

    mutating func skip(_ count: Int) {
        offset += count
    }

    /// Goes over `[x]` and the blanks behind it.
    mutating func skipTaskBox() {
        offset += 3
        while SourceBytes.isBlank(byte()) { offset += 1 }
    }

    /// Goes over what a rewrite put between the `<` of an autolink and the text it shows.
    mutating func skipInsertedPrefix() {
        guard map.isRewritten, map.isInserted(at: offset - 1) else { return }
        let start = offset
        while map.isInserted(at: offset) { offset += 1 }
        insertedPrefix = offset - start
    }

    /// The text of a node without what a rewrite put before it.
    mutating func withoutInsertion(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        guard insertedPrefix > 0 else { return text }
        defer { insertedPrefix = 0 }
        return UnsafeBufferPointer(rebasing: text.dropFirst(insertedPrefix))
    }

    mutating func followLineBreak() {
        while SourceBytes.isSpace(byte()), !SourceBytes.isLineEnd(byte()) { offset += 1 }
        if byte() == UInt8(ascii: "\\") { offset += 1 }
        guard SourceBytes.isLineEnd(byte()) else {
            isLost = true
            return
        }
        skipLineEnd()
    }

    mutating func followCode() {
        let fence = skipRun(of: UInt8(ascii: "`"))
        while fence > 0, offset < limit {
            while offset < limit, byte() != UInt8(ascii: "`") { offset += 1 }
            if skipRun(of: UInt8(ascii: "`")) == fence { return }
        }
        isLost = true
    }

    mutating func follow(rawHTML literal: UnsafeBufferPointer<UInt8>) {
        for expected in literal where !isLost {
            if expected == UInt8(ascii: "\n") {
                skipLineEnd()
            } else {
                isLost = byte() != expected
                offset += 1
            }
        }
    }

    /// Goes over a line end and what the next line owes to the block quotes and lists around it.
    mutating func skipLineEnd() {
        if byte() == UInt8(ascii: "\r") { offset += 1 }
        if byte() == UInt8(ascii: "\n") { offset += 1 }
        var quotes = quoteDepth
        while true {
            if SourceBytes.isBlank(byte()) {
                offset += 1
            } else if byte() == UInt8(ascii: ">"), quotes > 0 {
                offset += 1
                quotes -= 1
            } else {
                return
            }
        }
    }

    private mutating func skipRun(of wanted: UInt8) -> Int {
        let start = offset
        while byte() == wanted { offset += 1 }
        return offset - start
    }
}
