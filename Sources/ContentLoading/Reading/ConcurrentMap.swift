extension Array where Element: Sendable {
    /// The transformed elements in order, worked out in portions by all cores.
    package func concurrentMap<Result: Sendable>(
        portion: Int = 64,
        _ transform: @escaping @Sendable (Element) throws -> Result
    ) async throws -> [Result] {
        try await concurrentPortions(of: portion) { try $0.map(transform) }
    }

    /// The results for portions of neighbours, in order, worked out by all cores; an error stops what has not begun.
    package func concurrentPortions<Result: Sendable>(
        of size: Int = 64,
        _ transform: @escaping @Sendable (ArraySlice<Element>) throws -> [Result]
    ) async throws -> [Result] {
        try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
            for start in stride(from: 0, to: count, by: size) {
                let elements = self[start..<Swift.min(start + size, count)]
                group.addTask {
                    try Task.checkCancellation()
                    return (start, try transform(elements))
                }
            }
            var results: [Result] = []
            var early: [Int: [Result]] = [:]
            var next = 0
            // Joined while others still work, so that nobody has to wait for it in the end.
            for try await (start, portion) in group {
                early[start] = portion
                while let portion = early.removeValue(forKey: next) {
                    results += portion
                    next += size
                }
            }
            return results
        }
    }
}
