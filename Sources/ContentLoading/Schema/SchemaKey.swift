import Diagnostics

/// The keys a mapping may have, and what is said of each: by these rules values are decoded and schemas written.
protocol SchemaKey: RawRepresentable<String>, CaseIterable, Hashable {
    /// What the mapping is called in messages.
    static var mapping: MappingName { get }

    /// What keys mean for one another.
    static var combinations: [KeyCombination<Self>] { get }

    var rule: KeyRule { get }
}

extension SchemaKey {
    static var combinations: [KeyCombination<Self>] { [] }
}
