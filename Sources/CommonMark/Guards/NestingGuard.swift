/// Refuses texts whose block quotes and lists contain one another too deeply.
///
/// libcmark 0.30.2 looks at every open container on every line, so deep nesting times many lines takes minutes. This
/// reads the container markers only (CommonMark 0.30 §5) and errs upwards: inside code it may see markers that are none.
struct NestingGuard {
    private enum Container {
        case quote
        /// A list item whose content is indented by so many columns.
        case item(width: Int)
    }

    private let limit: Int
    private var containers: [Container] = []
    private var line: LineScanner
    /// Whether the last line held text, so that a line without markers may belong to its paragraph.
    private var mayContinueParagraph = false

    /// Throws `nestingTooDeep` at the first marker beyond `limit`; looks at each byte at most `limit` times.
    static func check(_ lines: SourceLines, limit: Int) throws(MarkdownError) {
        let isSuspect = lines.source.withUnsafeBytes { bytes in
            lines.starts.contains { Self.mayNest(bytes, from: $0, deeperThan: limit) }
        }
        guard isSuspect else { return }
        var scan = NestingGuard(lines, limit: limit)
        while !scan.line.isAtEnd {
            try scan.checkLine()
            scan.line.advanceToNextLine()
        }
    }

    /// The same for a text that was rewritten, in which what stood in a footnote may begin a line.
    static func check(_ source: MappedSource) throws(MarkdownError) {
        do {
            try check(source.lines, limit: MarkdownDocument.maximumNesting)
        } catch {
            guard case .nestingTooDeep(let position) = error else { throw error }
            var offset = source.lines.start(ofLine: position.line)
            // Markers are ASCII.
            offset += position.column - 1
            throw .nestingTooDeep(source.originalPosition(of: offset))
        }
    }

    /// Whether a line begins with as much indentation and as many markers as it takes: every container it is in takes at
    /// least a column, and a tab has four.
    private static func mayNest(_ bytes: UnsafeRawBufferPointer, from start: Int, deeperThan limit: Int) -> Bool {
        let end = start + limit / 4
        return end <= bytes.count && bytes[start..<end].allSatisfy { SourceBytes.isBlank($0) || isMarker($0) }
    }

    private static func isMarker(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."),
            UInt8(ascii: ")"):
            true
        default: SourceBytes.isDigit(byte)
        }
    }

    private init(_ lines: SourceLines, limit: Int) {
        self.limit = limit
        line = LineScanner(lines)
    }

    private mutating func checkLine() throws(MarkdownError) {
        let matched = matchOpenContainers()
        if line.isBlank {
            containers.removeLast(containers.count - matched)
            mayContinueParagraph = false
            return
        }
        var isFirst = true
        while let container = openContainer() {
            if isFirst { containers.removeLast(containers.count - matched) }
            isFirst = false
            containers.append(container)
            if containers.count > limit { throw .nestingTooDeep(line.markerPosition()) }
        }
        if isFirst, !mayContinueParagraph { containers.removeLast(containers.count - matched) }
        mayContinueParagraph = true
    }

    private mutating func matchOpenContainers() -> Int {
        for (index, container) in containers.enumerated() {
            let isMatched =
                switch container {
                case .quote: line.skipQuoteMarker()
                case .item(let width): line.isBlank || line.skipIndentation(width)
                }
            if !isMatched { return index }
        }
        return containers.count
    }

    private mutating func openContainer() -> Container? {
        if line.skipQuoteMarker() { return .quote }
        return line.skipListMarker().map { .item(width: $0) }
    }
}
