extension ArraySlice {
    /// Neighbours that have the same key, in the order they come in.
    func runs<Key: Equatable>(by key: (Element) -> Key) -> [(key: Key, elements: ArraySlice)] {
        var runs: [(key: Key, elements: ArraySlice)] = []
        var rest = self
        while let first = rest.first {
            let common = key(first)
            let end = rest.firstIndex { key($0) != common } ?? rest.endIndex
            runs.append((common, rest[..<end]))
            rest = rest[end...]
        }
        return runs
    }
}
