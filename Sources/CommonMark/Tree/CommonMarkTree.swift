import CCMark

/// Owns a tree of libcmark, which goes with it.
struct CommonMarkTree: ~Copyable {
    private let memory = TreeMemory()
    private let pointer: OpaquePointer?

    init(parsing source: [UInt8], smartPunctuation: Bool) {
        let options = smartPunctuation && SmartPunctuation.mayBe(in: source) ? CMARK_OPT_SMART : CMARK_OPT_DEFAULT
        pointer = memory.use {
            let parser = cmark_parser_new_with_mem(options, TreeMemory.allocator)
            source.withUnsafeBytes { bytes in
                cmark_parser_feed(parser, bytes.assumingMemoryBound(to: CChar.self).baseAddress, bytes.count)
            }
            return cmark_parser_finish(parser)
        }
    }

    var root: CommonMarkNode? { CommonMarkNode(pointer) }

    /// Runs what makes nodes for the tree or changes what its nodes hold.
    borrowing func edit(_ body: (borrowing CommonMarkTree) -> Void) {
        memory.use { body(self) }
    }

    /// Walks the tree in reading order: leaves are entered only, other nodes entered and left.
    borrowing func forEachEvent(_ body: (CommonMarkNode, _ isEntering: Bool) -> Void) {
        root?.forEachEvent(body)
    }

    /// Every block below the root, each before what it contains.
    ///
    /// - Parameter body: may move what is inside of the block it is given, and nothing else.
    borrowing func forEachBlock(_ body: (CommonMarkNode) -> Void) {
        guard let root else { return }
        var node = root
        while let next = (node.containsBlocks ? node.firstChild : nil) ?? node.following(within: root) {
            node = next
            body(node)
        }
    }
}

extension CommonMarkNode {
    var containsBlocks: Bool {
        switch type {
        case CMARK_NODE_DOCUMENT, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM, CMARK_NODE_CUSTOM_BLOCK:
            true
        default: false
        }
    }

    private var isLeaf: Bool {
        switch type {
        case CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE,
            CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK:
            true
        default: false
        }
    }

    /// As `CommonMarkTree.forEachEvent(_:)` for the node and all that is in it.
    func forEachEvent(_ body: (CommonMarkNode, _ isEntering: Bool) -> Void) {
        var node: CommonMarkNode? = self
        while let entered = node {
            body(entered, true)
            let child = entered.isLeaf ? nil : entered.firstChild
            if child == nil, !entered.isLeaf { body(entered, false) }
            node = child ?? entered.following(within: self) { body($0, false) }
        }
    }

    /// The next node in reading order that is not in this one; nil where `root` ends before.
    ///
    /// - Parameter leave: is told of the nodes that end on the way there.
    fileprivate func following(
        within root: CommonMarkNode,
        leaving leave: (CommonMarkNode) -> Void = { _ in }
    ) -> CommonMarkNode? {
        var node = self
        while node != root {
            if let next = node.next { return next }
            guard let parent = node.parent else { return nil }
            node = parent
            leave(node)
        }
        return nil
    }
}
