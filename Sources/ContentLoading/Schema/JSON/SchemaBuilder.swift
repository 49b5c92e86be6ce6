import Diagnostics

/// Makes a JSON Schema (draft 7, which editors understand best) from the rules of keys.
///
/// Each kind of mapping is defined once, by name, so that comments can hold comments.
struct SchemaBuilder {
    let language: MessageLanguage
    private var definitions: [String: JSONValue] = [:]

    init(language: MessageLanguage) {
        self.language = language
    }

    func document(_ root: [String: JSONValue], title: String) -> JSONValue {
        var schema = root
        schema["$schema"] = "http://json-schema.org/draft-07/schema#"
        schema["title"] = .string(title)
        if !definitions.isEmpty { schema["definitions"] = .object(definitions) }
        return .object(schema)
    }

    // MARK: Files

    mutating func mapping<Key: SchemaKey>(of _: Key.Type) -> [String: JSONValue] {
        let required = Key.allCases.filter(\.rule.isRequired)
        var properties: [String: JSONValue] = [:]
        for key in Key.allCases { properties[key.rawValue] = property(key.rule) }
        var schema: [String: JSONValue] = [
            "type": "object", "properties": .object(properties), "additionalProperties": false,
        ]
        if !required.isEmpty { schema["required"] = .strings(required.map(\.rawValue)) }
        if !Key.combinations.isEmpty { schema["allOf"] = .array(Key.combinations.map(combination)) }
        return schema
    }

    /// Entries by key; a file that holds nothing yet is one without entries.
    mutating func registry(of keys: any SchemaKey.Type) -> [String: JSONValue] {
        [
            "type": ["object", "null"], "propertyNames": .object(Notation.slug.schemaOfText),
            "additionalProperties": reference(to: keys),
        ]
    }

    mutating func list(of keys: any SchemaKey.Type) -> [String: JSONValue] {
        ["type": ["array", "null"], "items": reference(to: keys)]
    }

    // MARK: Values

    private mutating func property(_ rule: KeyRule) -> JSONValue {
        var schema = value(rule.shape)
        let words = rule.shape.notation?.words?[language]
        schema["description"] = .string(
            [rule.description[language], words].compactMap(\.self).joined(separator: "\n\n")
        )
        return .object(schema)
    }

    private mutating func value(_ shape: KeyRule.Shape) -> [String: JSONValue] {
        switch shape {
        case .one(let notation): return notation.schema(in: language)
        case .group(let keys): return ["$ref": .string(pointer(to: keys))]
        case .oneOrGroup(let notation, let keys):
            return ["anyOf": [.object(notation.schema(in: language)), reference(to: keys)]]
        case .many(let item):
            let item = JSONValue.object(value(item))
            return ["anyOf": [item, ["type": "array", "items": item]]]
        }
    }

    private mutating func reference(to keys: any SchemaKey.Type) -> JSONValue { ["$ref": .string(pointer(to: keys))] }

    /// Defines the mapping unless it is defined already.
    private mutating func pointer(to keys: any SchemaKey.Type) -> String {
        let name = keys.definitionName
        if definitions[name] == nil {
            definitions[name] = .boolean(true)
            definitions[name] = .object(mapping(of: keys))
        }
        return "#/definitions/\(name)"
    }

    private func combination<Key: SchemaKey>(_ combination: KeyCombination<Key>) -> JSONValue {
        let message = JSONValue.string(combination.description[language])
        return switch combination {
        case .atLeastOne(let keys):
            ["anyOf": .array(keys.map { ["required": [.string($0.rawValue)]] }), "errorMessage": message]
        case .notBoth(let first, let second):
            ["not": ["required": .strings([first.rawValue, second.rawValue])], "errorMessage": message]
        case .needs(let key, let other):
            ["dependencies": [key.rawValue: [.string(other.rawValue)]], "errorMessage": message]
        }
    }
}

extension SchemaKey {
    /// `EventKey` is `event`.
    fileprivate static var definitionName: String { String("\(Self.self)".dropLast(3)).lowercased() }
}

extension KeyRule.Shape {
    /// How its scalars are written, where there are any.
    fileprivate var notation: Notation? {
        switch self {
        case .one(let notation), .oneOrGroup(let notation, _): notation
        case .group: nil
        case .many(let item): item.notation
        }
    }
}
