import CCMark

extension CommonMarkNode {
    var parent: CommonMarkNode? { CommonMarkNode(cmark_node_parent(pointer)) }
    var next: CommonMarkNode? { CommonMarkNode(cmark_node_next(pointer)) }
    var previous: CommonMarkNode? { CommonMarkNode(cmark_node_previous(pointer)) }
    var firstChild: CommonMarkNode? { CommonMarkNode(cmark_node_first_child(pointer)) }
    var lastChild: CommonMarkNode? { CommonMarkNode(cmark_node_last_child(pointer)) }

    /// What an extension made of the node.
    var mark: NodeMark? { cmark_node_get_user_data(pointer).flatMap { NodeMark(bits: Int(bitPattern: $0)) } }

    func setMark(_ mark: NodeMark) {
        cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: mark.bits))
    }

    /// A node in the memory of the tree that is being edited, and not yet in the tree.
    static func make(_ type: cmark_node_type, mark: NodeMark? = nil) -> CommonMarkNode? {
        let node = CommonMarkNode(cmark_node_new_with_mem(type, TreeMemory.allocator))
        if let mark { node?.setMark(mark) }
        return node
    }

    static func makeText(_ bytes: some Sequence<UInt8>) -> CommonMarkNode? {
        let node = make(CMARK_NODE_TEXT)
        node?.setLiteral(bytes)
        return node
    }

    func setLiteral(_ bytes: some Sequence<UInt8>) {
        let string = bytes.map { CChar(bitPattern: $0) } + [0]
        cmark_node_set_literal(pointer, string)
    }

    func setDestination(_ address: String) {
        cmark_node_set_url(pointer, address)
    }

    func append(_ child: CommonMarkNode) {
        cmark_node_append_child(pointer, child.pointer)
    }

    func insert(before sibling: CommonMarkNode) {
        cmark_node_insert_before(sibling.pointer, pointer)
    }

    func insert(after sibling: CommonMarkNode) {
        cmark_node_insert_after(sibling.pointer, pointer)
    }

    /// Takes the node out of its tree, whose memory it stays in.
    func unlink() {
        cmark_node_unlink(pointer)
    }
}
