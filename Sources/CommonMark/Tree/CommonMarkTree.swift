import CCMark

/// Owns a tree of libcmark and frees it with its own life.
struct CommonMarkTree: ~Copyable {
    private let root: OpaquePointer?

    init(parsing source: [UInt8], smartPunctuation: Bool) {
        let options = smartPunctuation ? CMARK_OPT_SMART : CMARK_OPT_DEFAULT
        root = source.withUnsafeBytes { bytes in
            cmark_parse_document(bytes.assumingMemoryBound(to: CChar.self).baseAddress, bytes.count, options)
        }
    }

    deinit {
        cmark_node_free(root)
    }

    /// Walks the tree in reading order: leaves are entered only, other nodes entered and left.
    borrowing func forEachEvent(_ body: (CommonMarkNode, _ isEntering: Bool) -> Void) {
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else { return }
            body(CommonMarkNode(pointer: pointer), event == CMARK_EVENT_ENTER)
        }
    }
}
