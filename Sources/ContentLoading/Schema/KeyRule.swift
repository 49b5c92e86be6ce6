/// What the schema says of one key: the shape of its value, whether it must be there, and what it is for.
struct KeyRule {
    enum Shape {
        case one(Notation)
        case group(any SchemaKey.Type)
        /// A name for something described elsewhere, or the description in place.
        case oneOrGroup(Notation, any SchemaKey.Type)
        /// Any number of them; a single one needs no brackets.
        indirect case many(Shape)
    }

    let shape: Shape
    let isRequired: Bool
    let description: SchemaText

    static func required(_ shape: Shape, en english: String, de german: String) -> KeyRule {
        KeyRule(shape: shape, isRequired: true, description: SchemaText(en: english, de: german))
    }

    static func optional(_ shape: Shape, en english: String, de german: String) -> KeyRule {
        KeyRule(shape: shape, isRequired: false, description: SchemaText(en: english, de: german))
    }
}

extension KeyRule.Shape {
    /// Whether a scalar of that notation may stand there, or in the list that stands there.
    func admits(_ notation: Notation) -> Bool {
        switch self {
        case .one(let own), .oneOrGroup(let own, _): own == notation
        case .group: false
        case .many(let item): item.admits(notation)
        }
    }

    /// Whether a mapping with those keys may stand there, or in the list that stands there.
    func admits(_ keys: any SchemaKey.Type) -> Bool {
        switch self {
        case .one: false
        case .group(let own), .oneOrGroup(_, let own): own == keys
        case .many(let item): item.admits(keys)
        }
    }
}
