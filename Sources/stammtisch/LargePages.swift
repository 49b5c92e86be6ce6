#if canImport(Glibc)
    import Glibc
#endif

/// Memory in pages of 2 MB instead of 4 KB: a build fills so much that to put every small page in its place, and to take
/// it away in the end, takes a twentieth of its time.
enum LargePages {
    #if canImport(Glibc)
        private static let page = 2 * 1024 * 1024
        /// More than a site of 10,000 posts takes; what is not used is not there.
        private static let size = 128 * page

        /// Asks Linux for them, which gives them only to memory that is marked (`madvise(2)`); where it has none, nothing
        /// changes.
        ///
        /// The memory goes back to the allocator, which hands it out again before it asks for more.
        static func request() {
            guard let memory = aligned_alloc(page, size) else { return }
            madvise(memory, size, MADV_HUGEPAGE)
            free(memory)
        }
    #else
        static func request() {}
    #endif
}
