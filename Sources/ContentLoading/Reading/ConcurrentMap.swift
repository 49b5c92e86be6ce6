import Foundation

extension Array where Element: Sendable {
    /// The transformed elements in order, worked out in portions by all cores.
    package func concurrentMap<Result: Sendable>(
        portion: Int = 64,
        _ transform: @escaping @Sendable (Element) throws -> Result
    ) async throws -> [Result] {
        try await concurrentPortions(of: portion) { try $0.map(transform) }
    }

    /// The results for portions of neighbours, in order, worked out by all cores; an error stops what has not begun.
    ///
    /// Each core goes through neighbouring portions one after the other.
    package func concurrentPortions<Result: Sendable>(
        of size: Int = 64,
        _ transform: @escaping @Sendable (ArraySlice<Element>) throws -> [Result]
    ) async throws -> [Result] {
        try await concurrentPortions(of: size, from: ()) { portion, _ in try transform(portion) }
    }

    /// The same, where each core takes something along from one portion to the next.
    ///
    /// - Parameter start: what each begins with.
    package func concurrentPortions<State: Sendable, Result: Sendable>(
        of size: Int,
        from start: State,
        _ transform: @escaping @Sendable (ArraySlice<Element>, inout State) throws -> [Result]
    ) async throws -> [Result] {
        let portions = (count + size - 1) / size
        let workers = Swift.min(ProcessInfo.processInfo.activeProcessorCount, portions)
        let shares = WorkShares(of: portions, among: workers)
        return try await withThrowingTaskGroup(of: [(portion: Int, results: [Result])].self) { group in
            for worker in 0..<workers {
                group.addTask {
                    var done: [(portion: Int, results: [Result])] = []
                    var state = start
                    var expected: Int?
                    while let portion = shares.next(for: worker) {
                        try Task.checkCancellation()
                        let first = portion * size
                        let results = try transform(self[first..<Swift.min(first + size, count)], &state)
                        if portion == expected {
                            done[done.count - 1].results += results
                        } else {
                            done.append((portion, results))
                        }
                        expected = portion + 1
                        // For whatever else waits for a core: a share may take seconds.
                        await Task.yield()
                    }
                    return done
                }
            }
            var done = try await group.reduce(into: []) { $0 += $1 }.sorted { $0.portion < $1.portion }
            guard !done.isEmpty else { return [] }
            // The first, often half of them, are not copied.
            var results = done.removeFirst().results
            results.reserveCapacity(done.reduce(results.count) { $0 + $1.results.count })
            for (_, more) in done { results += more }
            return results
        }
    }
}
