extension Array where Element: Sendable {
    /// The transformed elements in order, worked out in portions by all cores.
    package func concurrentMap<Result: Sendable>(
        portion: Int = 64,
        _ transform: @escaping @Sendable (Element) throws -> Result
    ) async throws -> [Result] {
        try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
            for start in stride(from: 0, to: count, by: portion) {
                let elements = self[start..<Swift.min(start + portion, count)]
                group.addTask { (start, try elements.map(transform)) }
            }
            var portions = [[Result]](repeating: [], count: (count + portion - 1) / portion)
            for try await (start, results) in group {
                portions[start / portion] = results
            }
            return portions.flatMap(\.self)
        }
    }
}
