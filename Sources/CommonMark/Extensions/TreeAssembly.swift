import CCMark

/// Puts what a rewritten text was parsed into where it belongs.
struct TreeAssembly {
    /// So many cells that short rows lack are filled in a document; more would be an attack, and HTML needs none.
    private static let mostFilledCells = 100_000

    private let source: MappedSource
    private var filledCells = 0

    init(source: MappedSource) {
        self.source = source
    }

    /// Makes tables out of the headings that stand for their cells, where the thematic breaks are that stand for them.
    mutating func placeTables(_ tables: [TableSearch.Table], in tree: borrowing CommonMarkTree) {
        if tables.isEmpty { return }
        var heading = tree.root?.firstChild
        var nodes: [Int: CommonMarkNode] = [:]
        for table in tables {
            nodes[table.origin] = makeTable(table) {
                defer { heading = heading?.next }
                return heading
            }
        }
        for node in placeholders(in: tree) {
            guard let table = nodes[origin(of: node)] else { continue }
            table.insert(before: node)
            node.unlink()
        }
    }

    /// Takes the block quotes that stand for footnotes out of the tree, and the thematic breaks where these were.
    func takeFootnotes(_ definitions: [FootnoteDefinitions.Definition], from tree: borrowing CommonMarkTree)
        -> [CommonMarkNode]
    {
        if definitions.isEmpty { return [] }
        let starts = Set(definitions.map(\.start))
        for node in placeholders(in: tree) where starts.contains(origin(of: node)) { node.unlink() }
        return definitions.compactMap { _ in
            guard let quote = tree.root?.firstChild, quote.type == CMARK_NODE_BLOCK_QUOTE else { return nil }
            quote.unlink()
            return quote
        }
    }

    /// Puts footnotes at the end of the tree.
    func appendFootnotes(_ footnotes: [Footnote], to tree: borrowing CommonMarkTree) {
        guard !footnotes.isEmpty, let section = CommonMarkNode.make(CMARK_NODE_CUSTOM_BLOCK, mark: .footnotes) else {
            return
        }
        tree.root?.append(section)
        for (index, footnote) in footnotes.enumerated() {
            footnote.node.setMark(.footnote(index))
            section.append(footnote.node)
        }
    }

    private func origin(of node: CommonMarkNode) -> Int {
        source.origin(of: offset(of: node))
    }

    private func offset(of node: CommonMarkNode) -> Int {
        source.lines.start(ofLine: node.startLine) + max(node.startColumn, 1) - 1
    }

    private func placeholders(in tree: borrowing CommonMarkTree) -> [CommonMarkNode] {
        var found: [CommonMarkNode] = []
        tree.forEachBlock { node in
            if node.type == CMARK_NODE_THEMATIC_BREAK, source.isInserted(at: offset(of: node)) { found.append(node) }
        }
        return found
    }

    private mutating func makeTable(
        _ table: TableSearch.Table,
        nextHeading: () -> CommonMarkNode?
    ) -> CommonMarkNode? {
        guard let result = CommonMarkNode.make(CMARK_NODE_CUSTOM_BLOCK, mark: .table) else { return nil }
        for (part, rows) in [(NodeMark.tableHead, table.rows.prefix(1)), (.tableBody, table.rows.dropFirst())] {
            guard !rows.isEmpty, let group = CommonMarkNode.make(CMARK_NODE_CUSTOM_BLOCK, mark: part) else { continue }
            result.append(group)
            for cells in rows {
                guard let row = CommonMarkNode.make(CMARK_NODE_CUSTOM_BLOCK, mark: .row) else { continue }
                group.append(row)
                let missing = min(table.alignments.count - cells.count, Self.mostFilledCells - filledCells)
                filledCells += missing
                for (column, alignment) in table.alignments.prefix(cells.count + missing).enumerated() {
                    let mark = NodeMark.cell(alignment, isHeader: part == .tableHead)
                    let hasText = column < cells.count && !cells[column].isEmpty
                    guard let cell = hasText ? nextHeading() : CommonMarkNode.make(CMARK_NODE_CUSTOM_BLOCK) else {
                        continue
                    }
                    cell.unlink()
                    cell.setMark(mark)
                    row.append(cell)
                }
            }
        }
        return result
    }
}
