import ChapterModel

/// The entries of `people.yml`, `venues.yml` or `topics.yml` by key.
struct Registry<Entry: Sendable>: Sendable {
    private(set) var entries: [Slug: Entry] = [:]
    /// Where the entries stand.
    private(set) var places: [Slug: SourcePlace] = [:]
    /// Keys whose entries could not be read.
    private var broken: Set<Slug> = []
    private var isReadable = true

    /// A file that could not be read at all: nobody knows which keys it has.
    static var unreadable: Registry {
        var registry = Registry()
        registry.isReadable = false
        return registry
    }

    subscript(key: Slug) -> Entry? { entries[key] }

    var names: [String] { entries.keys.map(\.text).sorted() }

    mutating func add(_ entry: Entry?, as key: Slug, at place: SourcePlace) {
        if let entry { entries[key] = entry } else { broken.insert(key) }
        places[key] = place
    }

    /// Whether a key that has no entry may be blamed on whoever uses it.
    func surelyLacks(_ key: Slug) -> Bool { isReadable && !broken.contains(key) && entries[key] == nil }
}
