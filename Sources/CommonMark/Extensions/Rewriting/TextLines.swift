import CCMark

/// The lines of a paragraph without what they owe to the block quotes and lists around it.
struct TextLines {
    struct Line {
        /// From the text's first byte to the line's end.
        let text: Range<Int>
        /// Whether the line is in all containers of the paragraph: another one goes on with the paragraph alone.
        let isContained: Bool
        /// In columns, behind what the containers take.
        let indentation: Int

        /// Whether the line could begin a block in the paragraph's place that is not code.
        var couldBeginBlock: Bool { isContained && indentation < 4 }
    }

    private struct Container {
        let startLine: Int
        /// How many columns the content of a list item is indented; nil for a block quote.
        let itemWidth: Int?
    }

    private let source: MappedSource
    private let node: CommonMarkNode
    /// The outermost first.
    private var containers: [Container] = []

    init(of node: CommonMarkNode, in source: MappedSource) {
        self.source = source
        self.node = node
        var ancestors: [CommonMarkNode] = []
        var ancestor = node.parent
        while let container = ancestor {
            if container.type == CMARK_NODE_BLOCK_QUOTE || container.type == CMARK_NODE_ITEM {
                ancestors.append(container)
            }
            ancestor = container.parent
        }
        for container in ancestors.reversed() {
            let startLine = container.startLine
            var width: Int?
            if container.type == CMARK_NODE_ITEM {
                var scanner = LineScanner(source.lines, line: startLine)
                _ = skipContainers(on: startLine, with: &scanner)
                width = scanner.skipListMarker() ?? 0
            }
            containers.append(Container(startLine: startLine, itemWidth: width))
        }
    }

    /// What begins a line that is in all containers: `> ` for each quote, spaces for each list item.
    var prefix: String {
        containers.map { container in
            container.itemWidth.map { String(repeating: " ", count: $0) } ?? "> "
        }.joined()
    }

    func line(_ number: Int) -> Line {
        let end = source.lines.end(ofLine: number)
        if number == node.startLine {
            let start = source.lines.start(ofLine: number) + max(node.startColumn, 1) - 1
            return Line(text: min(start, end)..<end, isContained: true, indentation: 0)
        }
        var scanner = LineScanner(source.lines, line: number)
        let isContained = skipContainers(on: number, with: &scanner)
        return Line(text: min(scanner.offset, end)..<end, isContained: isContained, indentation: scanner.indentation)
    }

    /// Goes as far as the line has what the containers want.
    private func skipContainers(on line: Int, with scanner: inout LineScanner) -> Bool {
        containers.allSatisfy { container in
            guard let width = container.itemWidth else { return scanner.skipQuoteMarker() }
            return container.startLine == line ? scanner.skipListMarker() != nil : scanner.skipIndentation(width)
        }
    }
}
