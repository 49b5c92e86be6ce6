/// A value of a YAML document with its place in the file; every scalar is text, typed later by the schema.
struct YAMLNode {
    enum Value {
        case scalar(String)
        case list([YAMLNode])
        case mapping([Entry])
    }

    struct Entry {
        let key: YAMLNode
        let value: YAMLNode
    }

    let value: Value
    /// 1-based, in the file.
    let line: Int
    /// 1-based, in Unicode scalars.
    let column: Int
    let isPlain: Bool

    /// The scalar's text; nil for lists and mappings.
    var text: String? {
        if case .scalar(let text) = value { text } else { nil }
    }

    /// How many scalars of its line the value takes, at least one.
    var length: Int {
        guard case .scalar(let text) = value else { return 1 }
        let firstLine = text.utf8.prefix { $0 != UInt8(ascii: "\n") }.count { $0 & 0xC0 != 0x80 }
        return max(1, firstLine + (isPlain ? 0 : 2))
    }
}
