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
    /// How many scalars of its line the value takes, at least one.
    let length: Int

    /// - Parameter length: nil to have it counted.
    init(value: Value, line: Int, column: Int, isPlain: Bool, length: Int? = nil) {
        self.value = value
        self.line = line
        self.column = column
        self.isPlain = isPlain
        self.length = length ?? Self.length(of: value, isPlain: isPlain)
    }

    /// The scalar's text; nil for lists and mappings.
    var text: String? {
        if case .scalar(let text) = value { text } else { nil }
    }

    private static func length(of value: Value, isPlain: Bool) -> Int {
        guard case .scalar(var text) = value else { return 1 }
        let firstLine = text.withUTF8 { utf8 in
            var count = 0
            for byte in utf8 {
                if byte == UInt8(ascii: "\n") { break }
                if byte & 0xC0 != 0x80 { count += 1 }
            }
            return count
        }
        return max(1, firstLine + (isPlain ? 0 : 2))
    }
}
