import CArena

/// Memory for one of libcmark's trees, given back as a whole and not node by node.
///
/// Each text of a tree is a node and two allocations, most of them of a few bytes.
struct TreeMemory: ~Copyable {
    private let arena = arena_new()

    deinit {
        arena_free(arena)
    }

    /// For libcmark, which may use it within `use(_:)` only.
    static var allocator: UnsafeMutablePointer<cmark_mem> { arena_allocator() }

    /// Runs what allocates memory from here, in this thread.
    borrowing func use<Result>(_ body: () -> Result) -> Result {
        let previous = arena_enter(arena)
        defer { arena_enter(previous) }
        return body()
    }
}
