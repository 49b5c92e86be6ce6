import CCMark

/// Finds the tables in what libcmark took for paragraphs.
struct TableSearch {
    struct Table {
        let alignments: [NodeMark.Alignment]
        /// The header first; each row's cells, no more than there are columns.
        var rows: [[Range<Int>]]
        /// From the header's first byte to the start of the line behind the table.
        var range: Range<Int>
        /// Where the header stands in the original text.
        let origin: Int
        /// What is to begin the header's line, for it may be indented or outside of its quote; nil where nothing
        /// stands before the table in its block.
        let prefix: String?
    }

    private(set) var tables: [Table] = []
    /// Whether another block ended a table, so that what looked like the end of a paragraph may hold more tables.
    private(set) var mayHideOthers = false
    private let source: MappedSource
    private var bytes: [UInt8] { source.bytes }

    init(of tree: borrowing CommonMarkTree, in source: MappedSource) {
        self.source = source
        var found: [Table] = []
        var mayHideOthers = false
        tree.forEachBlock { node in
            // The underline of what libcmark took for a heading may end a table.
            guard node.type == CMARK_NODE_PARAGRAPH || node.isUnderlinedHeading, node.endLine > node.startLine,
                let table = table(in: node)
            else { return }
            found.append(table)
            if table.range.upperBound < source.lines.start(ofLine: node.endLine + 1) { mayHideOthers = true }
        }
        tables = found
        self.mayHideOthers = mayHideOthers
    }

    func rewritten() -> MappedSource {
        var rewrite = SourceRewrite(of: source)
        for cell in tables.lazy.flatMap(\.rows).joined() where !cell.isEmpty {
            rewrite.insert("# ", at: cell.lowerBound)
            append(cell, to: &rewrite)
            rewrite.insert(" #\n", at: cell.upperBound)
        }
        for table in tables {
            let start = table.range.lowerBound
            if let prefix = table.prefix {
                rewrite.copy(to: source.lines.start(ofLine: source.lines.line(of: start)))
                rewrite.insert(prefix, at: start)
            } else {
                rewrite.copy(to: start)
            }
            rewrite.insert("___\n", at: start)
            rewrite.skip(to: table.range.upperBound)
        }
        rewrite.copy(to: bytes.count)
        return rewrite.finished()
    }

    private func append(_ cell: Range<Int>, to rewrite: inout SourceRewrite) {
        var start = cell.lowerBound
        for offset in cell.dropLast() where bytes[offset] == UInt8(ascii: "\\") {
            guard bytes[offset + 1] == UInt8(ascii: "|") else { continue }
            rewrite.copy(start..<offset)
            start = offset + 1
        }
        rewrite.copy(start..<cell.upperBound)
    }

    private func table(in node: CommonMarkNode) -> Table? {
        let text = source.lines.start(ofLine: node.startLine)..<source.lines.end(ofLine: node.endLine)
        guard bytes.withUnsafeBytes({ UnsafeRawBufferPointer(rebasing: $0[text]).offset(of: UInt8(ascii: "|")) }) != nil
        else { return nil }
        let block = TextLines(of: node, in: source)
        var header = block.line(node.startLine)
        for number in node.startLine + 1...node.endLine {
            let line = block.line(number)
            defer { header = line }
            if node.headingLevel > 0, isUnderline(line.text) { return nil }
            guard line.couldBeginBlock, let alignments = TableRow.alignments(in: bytes, line: line.text) else {
                continue
            }
            let cells = TableRow.cells(in: bytes, line: header.text)
            // As cmark-gfm has it, the first delimiter row decides.
            guard cells.count == alignments.count, hasPipe(header.text) || hasPipe(line.text) else { return nil }
            let start = header.text.lowerBound
            var table = Table(
                alignments: alignments,
                rows: [cells],
                range: start..<source.lines.start(ofLine: number + 1),
                origin: source.origin(of: start),
                prefix: number - 1 > node.startLine ? block.prefix : nil
            )
            for next in number..<node.endLine {
                let row = block.line(next + 1)
                let cells = TableRow.cells(in: bytes, line: row.text)
                if cells.isEmpty || !row.couldBeginBlock || startsBlock(row.text) { break }
                table.rows.append(Array(cells.prefix(alignments.count)))
                table.range = start..<source.lines.start(ofLine: next + 2)
            }
            return table
        }
        return nil
    }

    /// What makes a heading of the lines above; libcmark's end of such a heading may be a line below.
    private func isUnderline(_ line: Range<Int>) -> Bool {
        guard let mark = bytes[line].first, "-=".utf8.contains(mark) else { return false }
        return bytes[line].allSatisfy { $0 == mark || SourceBytes.isBlank($0) }
    }

    private func hasPipe(_ line: Range<Int>) -> Bool { bytes[line].contains(UInt8(ascii: "|")) }

    /// Whether the line is no row, but a block that could not interrupt a paragraph: libcmark knows.
    private func startsBlock(_ line: Range<Int>) -> Bool {
        guard let first = bytes[line].first, SourceBytes.isDigit(first) || "-+*<".utf8.contains(first) else {
            return false
        }
        let tree = CommonMarkTree(parsing: Array(bytes[line]), smartPunctuation: false)
        return tree.root?.firstChild.map { $0.type != CMARK_NODE_PARAGRAPH } ?? false
    }
}
