import CCMark

/// A view of a node of libcmark, valid while its `CommonMarkTree` is.
struct CommonMarkNode {
    let pointer: OpaquePointer
    let type: cmark_node_type

    init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
        type = cmark_node_get_type(pointer)
    }

    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    /// A setext heading: no other has more than one line.
    var isUnderlinedHeading: Bool { headingLevel > 0 && endLine > startLine }
    var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    /// In bytes, from 1.
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

    var literal: UnsafeBufferPointer<UInt8> { Self.bytes(of: cmark_node_get_literal(pointer)) }
    var fenceInfo: UnsafeBufferPointer<UInt8> { Self.bytes(of: cmark_node_get_fence_info(pointer)) }
    var title: UnsafeBufferPointer<UInt8> { Self.bytes(of: cmark_node_get_title(pointer)) }
    var destination: UnsafeBufferPointer<UInt8> { Self.bytes(of: cmark_node_get_url(pointer)) }

    /// Whether this is a paragraph directly in an item of a tight list, which has no `<p>`.
    var isInTightList: Bool {
        let grandparent = cmark_node_parent(cmark_node_parent(pointer))
        return cmark_node_get_list_tight(grandparent) != 0
    }

    private static func bytes(of string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(start: string, count: strlen(string)).assumingMemoryBound(to: UInt8.self)
    }
}

extension CommonMarkNode: Hashable {
    static func == (one: CommonMarkNode, other: CommonMarkNode) -> Bool { one.pointer == other.pointer }

    func hash(into hasher: inout Hasher) {
        hasher.combine(pointer)
    }
}
