/// Keys and values to be written as YAML, in the order in which they are set; what has no value is left out.
struct YAMLMapping {
    enum Value {
        /// Text that needs no quotes: dates, times and numbers.
        case bare(String)
        case text(String)
        /// Texts on one line.
        case flow([String])
        case mapping(YAMLMapping)
        case list([YAMLMapping])
    }

    private var entries: [(key: String, value: Value)] = []

    mutating func set(_ key: String, bare value: (some CustomStringConvertible)?) {
        if let value { entries.append((key, .bare(value.description))) }
    }

    mutating func set(_ key: String, text value: String?) {
        if let value { entries.append((key, .text(value))) }
    }

    mutating func set(_ key: String, flow values: [some CustomStringConvertible]) {
        if !values.isEmpty { entries.append((key, .flow(values.map(\.description)))) }
    }

    mutating func set(_ key: String, mapping value: YAMLMapping) {
        if !value.entries.isEmpty { entries.append((key, .mapping(value))) }
    }

    mutating func set(_ key: String, list values: [YAMLMapping]) {
        if !values.isEmpty { entries.append((key, .list(values))) }
    }

    var lines: [String] {
        entries.flatMap { key, value in
            switch value {
            case .bare(let text): ["\(key): \(text)"]
            case .text(let text): ["\(key): \(YAMLScalar.line(text))"]
            case .flow(let items): ["\(key): [\(items.map(YAMLScalar.line).joined(separator: ", "))]"]
            case .mapping(let mapping): ["\(key):"] + mapping.lines.map { "  \($0)" }
            case .list(let items):
                ["\(key):"]
                    + items.flatMap { item in
                        item.lines.enumerated().map { "  \($0.offset == 0 ? "- " : "  ")\($0.element)" }
                    }
            }
        }
    }

    /// A file of nothing else.
    var file: [UInt8] { Array((lines + [""]).joined(separator: "\n").utf8) }

    /// A Markdown file with this front matter.
    func document(body: String) -> [UInt8] {
        Array((["---"] + lines + ["---", "", body]).joined(separator: "\n").utf8) + Array("\n".utf8)
    }
}
