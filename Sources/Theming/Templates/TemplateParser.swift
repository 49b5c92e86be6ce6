import Diagnostics

/// Builds the tree of a template's text and tags.
struct TemplateParser {
    /// Checking, compiling and rendering are recursive.
    private static let maximumDepth = 64

    private let source: SourceText
    private var nodes: [TemplateNode] = []
    private var open: [OpenTag] = []
    private(set) var problems: [Diagnostic] = []

    /// A tag whose end has not come yet, with what has stood behind it so far.
    private struct OpenTag {
        let kind: TemplateNode.Kind
        let name: String
        let range: Range<Int>
        var children: [TemplateNode] = []

        var node: TemplateNode { TemplateNode(kind: kind, name: name, range: range, children: children) }
    }

    init(_ source: SourceText) {
        self.source = source
    }

    /// The text and tags at the top of the template; after a tag that ends nothing, the rest is left out.
    mutating func parse(_ tokens: [TemplateToken], areComplete: Bool) -> [TemplateNode] {
        let texts = TemplateWhitespace.shownTexts(of: tokens, in: source.utf8)
        for (token, text) in zip(tokens, texts) {
            guard parse(token, showing: text) else { break }
        }
        if areComplete, problems.isEmpty, let unclosed = open.last {
            report(.unclosedSection(name: unclosed.name), unclosed.range)
        }
        while let unclosed = open.popLast() {
            add(unclosed.node)
        }
        return nodes
    }

    /// Returns false where parsing has to end.
    private mutating func parse(_ token: TemplateToken, showing text: [UInt8]) -> Bool {
        checkPlace(of: token)
        let node = { (kind: TemplateNode.Kind) in
            TemplateNode(kind: kind, name: token.name, range: token.range)
        }
        switch token.kind {
        case .text: if !text.isEmpty { add(node(.text(text))) }
        case .comment: break
        case .escaped: add(node(.variable(isEscaped: true)))
        case .unescaped: add(node(.variable(isEscaped: false)))
        case .partial: add(node(.partial))
        case .section: return begin(token, as: .section)
        case .inverted: return begin(token, as: .inverted)
        case .parent: return begin(token, as: .parent)
        case .block: return begin(token, as: isDirectlyInParent ? .replacement : .block)
        case .end: return end(token)
        }
        return true
    }

    private mutating func begin(_ token: TemplateToken, as kind: TemplateNode.Kind) -> Bool {
        open.append(OpenTag(kind: kind, name: token.name, range: token.range))
        guard open.count <= Self.maximumDepth else {
            report(.sectionsTooDeep(limit: Self.maximumDepth), token.range)
            return false
        }
        return true
    }

    private mutating func end(_ token: TemplateToken) -> Bool {
        guard let opening = open.last, opening.name == token.name else {
            report(.unexpectedSectionEnd(name: token.name, open: open.last?.name), token.range)
            return false
        }
        open.removeLast()
        add(opening.node)
        return true
    }

    private mutating func add(_ node: TemplateNode) {
        if open.isEmpty {
            nodes.append(node)
        } else {
            open[open.count - 1].children.append(node)
        }
    }

    private var isDirectlyInParent: Bool {
        if case .parent = open.last?.kind { true } else { false }
    }

    /// Mustache drops what stands in a parent beside its blocks, so an author would miss it without a word.
    private mutating func checkPlace(of token: TemplateToken) {
        guard isDirectlyInParent, let parent = open.last else { return }
        switch token.kind {
        case .comment, .end: return
        case .block:
            if parent.children.contains(where: { $0.name == token.name }) {
                report(.duplicateBlock(name: token.name, parent: parent.name), token.range)
            }
        case .text:
            let bytes = source.utf8[token.range]
            guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
            else { return }
            report(.outsideBlock(parent: parent.name), first..<last + 1)
        case .escaped, .unescaped, .section, .inverted, .partial, .parent:
            report(.outsideBlock(parent: parent.name), token.range)
        }
    }

    private mutating func report(_ problem: Problem, _ range: Range<Int>) {
        problems.append(source.diagnostic(problem, bytes: range))
    }
}
