import CCMark

/// Takes footnotes out of a text, because libcmark would read them as paragraphs or as link reference definitions.
///
/// Each becomes a block quote before the text and a thematic break where it stood, which ends what it ended.
struct FootnoteDefinitions {
    struct Definition {
        let label: String
        /// Where its `[^` stands.
        let start: Int
        /// The lines of its text, without indentation and line ends.
        var lines: [Range<Int>]
        /// Where the line behind it starts.
        var end: Int
    }

    private(set) var definitions: [Definition] = []
    private let source: MappedSource
    /// By line: whether it is code or HTML.
    private var isVerbatim: [Bool]
    /// By line: whether a block starts there that is no paragraph.
    private var startsBlock: [Bool]

    init(of tree: borrowing CommonMarkTree, in source: MappedSource) {
        self.source = source
        isVerbatim = Array(repeating: false, count: source.lines.starts.count + 1)
        startsBlock = isVerbatim
        var (verbatim, blocks) = (isVerbatim, startsBlock)
        tree.forEachBlock { node in
            let last = min(node.endLine, verbatim.count - 1)
            guard node.type != CMARK_NODE_PARAGRAPH, node.startLine <= last else { return }
            blocks[node.startLine] = true
            guard node.type == CMARK_NODE_CODE_BLOCK || node.type == CMARK_NODE_HTML_BLOCK else { return }
            for line in node.startLine...last { verbatim[line] = true }
        }
        (isVerbatim, startsBlock) = (verbatim, blocks)
        var line = 1
        while line <= source.lines.starts.count {
            line = isVerbatim[line] ? line + 1 : readDefinition(at: line)
        }
    }

    func rewritten() -> MappedSource {
        var rewrite = SourceRewrite(of: source)
        for definition in definitions {
            for line in definition.lines {
                rewrite.insert("> ", at: line.lowerBound)
                rewrite.copy(line)
                rewrite.insert("\n", at: line.upperBound)
            }
            rewrite.insert("\n", at: definition.start)
        }
        for definition in definitions {
            rewrite.copy(to: definition.start)
            rewrite.insert("___\n", at: definition.start)
            rewrite.skip(to: definition.end)
        }
        rewrite.copy(to: source.bytes.count)
        return rewrite.finished()
    }

    /// What a label is compared by.
    static func normalized(_ label: some Collection<UInt8>) -> String {
        String(decoding: label, as: UTF8.self).lowercased()
    }

    /// Reads the definition that starts on the line, if one does, and returns the line to go on with.
    private mutating func readDefinition(at first: Int) -> Int {
        guard var definition = definition(at: first) else { return first + 1 }
        var next = first + 1
        var blankLines: [Range<Int>] = []
        while next <= source.lines.starts.count {
            let line = source.lines.start(ofLine: next)..<source.lines.end(ofLine: next)
            let content = line.dropFirst(indentation(of: line, atMost: 4))
            if source.bytes[line].allSatisfy(SourceBytes.isBlank) {
                blankLines.append(line.upperBound..<line.upperBound)
            } else if columns(ofIndentation: line) >= 4 || (blankLines.isEmpty && isLazy(next, content)) {
                definition.lines += blankLines + [content.startIndex..<content.endIndex]
                definition.end = source.lines.start(ofLine: next + 1)
                blankLines = []
            } else {
                break
            }
            next += 1
        }
        definitions.append(definition)
        return next - blankLines.count
    }

    /// `[^label]: text`, indented by less than four spaces.
    private func definition(at line: Int) -> Definition? {
        let end = source.lines.end(ofLine: line)
        var offset = source.lines.start(ofLine: line)
        var spaces = 0
        while offset < end, source.bytes[offset] == UInt8(ascii: " "), spaces < 3 {
            offset += 1
            spaces += 1
        }
        let start = offset
        guard let label = FootnoteLabel.range(at: start, in: source.bytes, limit: end) else { return nil }
        offset = label.upperBound + 1
        guard offset < end, source.bytes[offset] == UInt8(ascii: ":") else { return nil }
        offset += 1
        while offset < end, SourceBytes.isBlank(source.bytes[offset]) { offset += 1 }
        return Definition(
            label: Self.normalized(source.bytes[label]),
            start: start,
            lines: [offset..<end],
            end: source.lines.start(ofLine: line + 1)
        )
    }

    /// Whether the line goes on with the paragraph before it without being indented.
    private func isLazy(_ line: Int, _ content: Range<Int>) -> Bool {
        if startsBlock[line] || isVerbatim[line] || definition(at: line) != nil { return false }
        let text = source.bytes[content].drop(while: SourceBytes.isBlank)
        let isUnderline = text.first.map { mark in
            "-=".utf8.contains(mark) && text.allSatisfy { $0 == mark || SourceBytes.isBlank($0) }
        }
        return isUnderline != true
    }

    private func columns(ofIndentation line: Range<Int>) -> Int {
        var columns = 0
        for byte in source.bytes[line] {
            guard SourceBytes.isBlank(byte) else { break }
            columns += byte == UInt8(ascii: "\t") ? 4 - columns % 4 : 1
        }
        return columns
    }

    /// The bytes of at most so many columns of indentation.
    private func indentation(of line: Range<Int>, atMost limit: Int) -> Int {
        var columns = 0
        var count = 0
        for byte in source.bytes[line] {
            guard SourceBytes.isBlank(byte), columns < limit else { break }
            columns += byte == UInt8(ascii: "\t") ? 4 - columns % 4 : 1
            count += 1
        }
        return count
    }
}
