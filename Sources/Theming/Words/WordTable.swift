/// The words of a theme in one language: all that were required, each well-formed.
package struct WordTable: Sendable {
    enum Entry: Sendable {
        case single(WordPattern)
        case counted(one: WordPattern, other: WordPattern)
    }

    private let entries: [String: Entry]

    init(_ entries: [String: Entry]) {
        self.entries = entries
    }

    /// The text of a word; of a counted one that for many. Nil for a word that was not required.
    package func pattern(_ name: String) -> WordPattern? {
        switch entries[name] {
        case .single(let pattern), .counted(_, other: let pattern): pattern
        case nil: nil
        }
    }

    /// The text of a counted word for one thing.
    package func patternForOne(_ name: String) -> WordPattern? {
        if case .counted(let one, _) = entries[name] { one } else { nil }
    }
}
