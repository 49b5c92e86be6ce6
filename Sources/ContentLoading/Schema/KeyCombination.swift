/// What the presence of one key means for others of the same mapping.
enum KeyCombination<Key: SchemaKey> {
    case atLeastOne([Key])
    case notBoth(Key, Key)
    case needs(Key, Key)
}

extension KeyCombination {
    var description: SchemaText {
        switch self {
        case .atLeastOne(let keys):
            let names = keys.map { "`\($0.rawValue)`" }.joined(separator: ", ")
            return SchemaText(en: "one of \(names) is needed", de: "eins davon wird gebraucht: \(names)")
        case .notBoth(let first, let second):
            return SchemaText(
                en: "`\(first.rawValue)` and `\(second.rawValue)` exclude each other",
                de: "`\(first.rawValue)` und `\(second.rawValue)` schließen sich aus"
            )
        case .needs(let key, let other):
            return SchemaText(
                en: "`\(key.rawValue)` needs `\(other.rawValue)`",
                de: "`\(key.rawValue)` braucht `\(other.rawValue)`"
            )
        }
    }
}
