/// The keys of a mapping with their lines, to find one that comes twice.
struct MappingNames {
    /// Most mappings have fewer keys, for which a table would cost more than it saves.
    private static let manyKeys = 24

    private var first: [(name: String, line: Int)] = []
    private var others: [String: Int] = [:]

    /// The line of the same key before; nil for a new one.
    mutating func insert(_ name: String, line: Int) -> Int? {
        if let known = first.first(where: { $0.name == name }) { return known.line }
        guard first.count == Self.manyKeys else {
            if first.isEmpty { first.reserveCapacity(Self.manyKeys / 2) }
            first.append((name, line))
            return nil
        }
        return others.updateValue(line, forKey: name)
    }
}
