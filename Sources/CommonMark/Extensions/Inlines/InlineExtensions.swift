import CCMark

/// Finds strikethrough, hashtags and references to footnotes in the text nodes of a tree and makes nodes of them.
struct InlineExtensions {
    /// Those that are found here.
    static let kinds: MarkdownExtensions = [.strikethrough, .hashtags, .footnotes]

    private let source: MappedSource
    /// As ``MarkdownOptions/hashtags``.
    private let hashtags: [String: String]
    private let found: MarkdownExtensions
    private let definitions: [FootnoteDefinitions.Definition]
    /// The first definition of each label.
    private var labels: [String: Int] = [:]
    /// By definition, the place of its footnote in `footnotes`.
    private var places: [Int?]
    private var footnotes: [Footnote] = []
    private var bodies: [CommonMarkNode] = []
    private var reported: Set<String> = []
    /// Labels that no footnote has, each once as written, and where the original text refers to it.
    private(set) var undefinedLabels: [(name: String, offset: Int)] = []

    init(
        source: MappedSource,
        hashtags: [String: String],
        found: MarkdownExtensions,
        definitions: [FootnoteDefinitions.Definition]
    ) {
        self.source = source
        self.hashtags = hashtags
        self.found = found
        self.definitions = definitions
        places = Array(repeating: nil, count: definitions.count)
        for (index, definition) in definitions.enumerated() where labels[definition.label] == nil {
            labels[definition.label] = index
        }
    }

    /// - Parameter bodies: the text of each definition, which is not in the tree.
    /// - Returns: the footnotes in the order in which the text first refers to them, then those it never does.
    mutating func apply(to tree: borrowing CommonMarkTree, footnotes bodies: [CommonMarkNode]) -> [Footnote] {
        self.bodies = bodies
        if let root = tree.root { apply(to: root) }
        var next = 0
        func readFootnotes(of extensions: inout InlineExtensions) {
            while next < extensions.footnotes.count {
                extensions.apply(to: extensions.footnotes[next].node)
                next += 1
            }
        }
        readFootnotes(of: &self)
        for index in bodies.indices where places[index] == nil {
            _ = place(ofDefinition: index)
            readFootnotes(of: &self)
        }
        return footnotes
    }

    private mutating func apply(to root: CommonMarkNode) {
        var walk = TextWalk(source)
        var texts: [InlineText] = []
        var strikethroughs = StrikethroughPairs()
        root.forEachEvent { node, isEntering in
            walk.visit(node, isEntering: isEntering) { node, isInLink, cursor in
                let text = read(node, isInLink, &cursor, &strikethroughs)
                if !text.pieces.isEmpty { texts.append(text) }
                for label in text.undefinedLabels where reported.insert(label.name).inserted {
                    undefinedLabels.append(label)
                }
            }
        }
        for text in texts { replace(text, &strikethroughs) }
        strikethroughs.wrap()
    }

    private func read(
        _ node: CommonMarkNode,
        _ isInLink: Bool,
        _ cursor: inout SourceCursor,
        _ strikethroughs: inout StrikethroughPairs
    ) -> InlineText {
        var result = InlineText(node: node)
        let text = node.literal
        let isWanted: (UInt8) -> Bool = { self.isWanted($0, isInLink: isInLink) }
        cursor.follow(text: text, lookingFor: isWanted) { index, cursor in
            let rest = UnsafeBufferPointer(rebasing: text[index...])
            switch text[index] {
            case UInt8(ascii: "~"):
                let run = StrikethroughPairs.Run(at: cursor)
                if let number = strikethroughs.add(run, in: node) {
                    result.pieces.append(.init(range: index..<index + run.length, kind: .tildes(number)))
                }
                return run.length
            case UInt8(ascii: "#"):
                guard let tag = Hashtag(in: rest, at: cursor), let address = hashtags[tag.name] else {
                    return 0
                }
                result.pieces.append(.init(range: index..<index + tag.length, kind: .hashtag(address)))
                return tag.length
            default:
                guard let label = FootnoteLabel.range(at: cursor.offset, in: cursor.source, limit: cursor.limit),
                    rest.starts(with: cursor.source[cursor.offset...label.upperBound])
                else { return 0 }
                let length = label.count + 3
                if let definition = labels[FootnoteDefinitions.normalized(cursor.source[label])] {
                    result.pieces.append(.init(range: index..<index + length, kind: .footnote(definition)))
                } else {
                    let name = String(decoding: cursor.source[label], as: UTF8.self)
                    result.undefinedLabels.append((name, source.origin(of: cursor.offset)))
                }
                return length
            }
        }
        return result
    }

    /// A link holds no others.
    private func isWanted(_ byte: UInt8, isInLink: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "~"): found.contains(.strikethrough)
        case UInt8(ascii: "#"): found.contains(.hashtags) && !isInLink
        case UInt8(ascii: "["): found.contains(.footnotes) && !isInLink
        default: false
        }
    }

    private mutating func replace(_ text: InlineText, _ strikethroughs: inout StrikethroughPairs) {
        let bytes = Array(text.node.literal)
        var start = 0
        for piece in text.pieces {
            let node: CommonMarkNode?
            switch piece.kind {
            case .tildes(let number): node = strikethroughs.makeNode(number)
            case .hashtag(let address):
                node = CommonMarkNode.make(CMARK_NODE_LINK, mark: .hashtag)
                node?.setDestination(address)
                if let word = CommonMarkNode.makeText(bytes[piece.range]) { node?.append(word) }
            case .footnote(let definition):
                let place = place(ofDefinition: definition)
                let mark = NodeMark.footnoteReference(place, occurrence: footnotes[place].occurrences)
                footnotes[place].occurrences += 1
                node = CommonMarkNode.make(CMARK_NODE_CUSTOM_INLINE, mark: mark)
            }
            guard let node else { continue }
            insertText(bytes[start..<piece.range.lowerBound], before: text.node)
            node.insert(before: text.node)
            start = piece.range.upperBound
        }
        insertText(bytes[start...], before: text.node)
        text.node.unlink()
    }

    private func insertText(_ bytes: ArraySlice<UInt8>, before node: CommonMarkNode) {
        if !bytes.isEmpty { CommonMarkNode.makeText(bytes)?.insert(before: node) }
    }

    private mutating func place(ofDefinition index: Int) -> Int {
        if let place = places[index] { return place }
        let label = definitions[index].label
        let number = footnotes.count + 1
        let isPlain = label.utf8.allSatisfy { SourceBytes.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
        let name = isPlain && labels[label] == index ? label : "_\(number)"
        footnotes.append(Footnote(name: name, number: number, occurrences: 0, node: bodies[index]))
        places[index] = number - 1
        return number - 1
    }
}

/// A text node and what was found in it.
struct InlineText {
    struct Piece {
        enum Kind {
            /// A run of tildes, by its number in `StrikethroughPairs`.
            case tildes(Int)
            case hashtag(String)
            /// By the place of its definition.
            case footnote(Int)
        }

        /// Of the text's bytes.
        let range: Range<Int>
        let kind: Kind
    }

    let node: CommonMarkNode
    var pieces: [Piece] = []
    /// Of footnotes that are nowhere, with their places in the original text.
    var undefinedLabels: [(name: String, offset: Int)] = []
}
