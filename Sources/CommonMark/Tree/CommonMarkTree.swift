import CCMark

/// Owns a tree of libcmark and frees it with its own life.
struct CommonMarkTree: ~Copyable {
    private let pointer: OpaquePointer?

    init(parsing source: [UInt8], smartPunctuation: Bool) {
        let options = smartPunctuation ? CMARK_OPT_SMART : CMARK_OPT_DEFAULT
        pointer = source.withUnsafeBytes { bytes in
            cmark_parse_document(bytes.assumingMemoryBound(to: CChar.self).baseAddress, bytes.count, options)
        }
    }

    deinit {
        cmark_node_free(pointer)
    }

    var root: CommonMarkNode? { CommonMarkNode(pointer) }

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
        while true {
            if node.containsBlocks, let child = node.firstChild {
                node = child
            } else {
                while node.next == nil {
                    guard node != root, let parent = node.parent else { return }
                    node = parent
                }
                guard node != root, let next = node.next else { return }
                node = next
            }
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

    /// As `CommonMarkTree.forEachEvent(_:)` for the node and all that is in it.
    func forEachEvent(_ body: (CommonMarkNode, _ isEntering: Bool) -> Void) {
        let iterator = cmark_iter_new(pointer)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else { return }
            body(CommonMarkNode(pointer: pointer), event == CMARK_EVENT_ENTER)
        }
    }
}
