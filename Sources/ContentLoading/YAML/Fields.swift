import Diagnostics

/// The names of the keys a mapping may have; the one place where they are listed.
protocol SchemaKey: RawRepresentable<String>, CaseIterable, Hashable {
    /// What the mapping is called in messages.
    static var mapping: MappingName { get }
}

/// A mapping read by its schema: unknown keys are reported when it is made, wrong values when they are asked for.
struct Fields<Key: SchemaKey> {
    /// Few, so that going through them is faster than a table.
    private let keys: [Key]
    /// As many as keys, in the same order.
    private let entries: [YAMLNode.Entry]
    /// Keys that an unknown one was most likely meant to be.
    private let misspelled: Set<String>
    private let log: DiagnosticLog
    /// Where to say that something is missing: the mapping's own key, or its beginning.
    let place: YAMLNode

    /// Nil, and reported, where `node` is no mapping.
    init?(_ node: YAMLNode, named name: String, at place: YAMLNode? = nil, log: DiagnosticLog) {
        guard case .mapping(let found) = node.value else {
            let culprit = node.shape == .nothing ? place ?? node : node
            log.report(.wrongShape(key: name, expected: .mapping, found: node.shape), at: culprit)
            return nil
        }
        var keys: [Key] = []
        var entries: [YAMLNode.Entry] = []
        keys.reserveCapacity(found.count)
        entries.reserveCapacity(found.count)
        var misspelled: Set<String> = []
        for entry in found {
            let name = entry.key.text ?? ""
            if let key = Key(rawValue: name) {
                keys.append(key)
                entries.append(entry)
            } else {
                let suggestion = nearestName(to: name, in: Key.allCases.map(\.rawValue))
                log.report(.unknownKey(name: name, in: Key.mapping, suggestion: suggestion), at: entry.key)
                if let suggestion { misspelled.insert(suggestion) }
            }
        }
        self.keys = keys
        self.entries = entries
        self.misspelled = misspelled
        self.log = log
        self.place = place ?? found.first?.key ?? node
    }

    func has(_ key: Key) -> Bool { keys.contains(key) }

    /// Whether the author left the key out; a misspelled one is reported already.
    func lacks(_ key: Key) -> Bool { !has(key) && !misspelled.contains(key.rawValue) }

    /// The value of a key as its format reads it; nil, and reported, where it is not of that format.
    func value<Value>(_ key: Key, as format: ScalarFormat<Value>) -> Located<Value>? {
        guard let node = scalar(key) else { return nil }
        return read(node, of: key, as: format)
    }

    func text(_ key: Key) -> String? { value(key, as: .text)?.value }

    /// As ``value(_:as:)``; a missing key is reported with an example of how to write it.
    func required<Value>(_ key: Key, as format: ScalarFormat<Value>, example: String) -> Located<Value>? {
        if lacks(key) {
            log.report(.missingKey(name: key.rawValue, in: Key.mapping, example: example), at: place)
        }
        return value(key, as: format)
    }

    /// The nodes of a list; a single value counts as a list of one.
    func list(_ key: Key) -> [YAMLNode] {
        guard let entry = entry(key) else { return [] }
        switch entry.value.value {
        case .list(let items): return items
        case .mapping: return [entry.value]
        case .scalar: return scalar(key).map { [$0] } ?? []
        }
    }

    /// The scalars of a list, each read by its format.
    func values<Value>(_ key: Key, as format: ScalarFormat<Value>) -> [Located<Value>] {
        if case .mapping = raw(key)?.value {
            report(.wrongShape(key: key.rawValue, expected: .list, found: .mapping), at: key)
            return []
        }
        return list(key).compactMap { read($0, of: key, as: format) }
    }

    /// A scalar as its format reads it, on behalf of a key; nil, and reported, where it is none or not of that format.
    func read<Value>(_ node: YAMLNode, of key: Key, as format: ScalarFormat<Value>) -> Located<Value>? {
        guard let text = node.text else {
            log.report(.wrongShape(key: key.rawValue, expected: .text, found: node.shape), at: node)
            return nil
        }
        guard !text.isBlank else {
            log.report(.emptyValue(key: key.rawValue), at: node)
            return nil
        }
        if let comment = log.source.comment(cutting: node) {
            log.report(.commentCutsValue(key: key.rawValue, comment: comment.value), at: comment)
            return nil
        }
        do {
            return Located(try format.parse(text, key.rawValue), at: node)
        } catch {
            log.report(error, at: node)
            return nil
        }
    }

    func fields<Inner: SchemaKey>(_ key: Key, as _: Inner.Type) -> Fields<Inner>? {
        entry(key).flatMap { Fields<Inner>($0.value, named: key.rawValue, at: $0.key, log: log) }
    }

    /// The mappings of a list.
    func fieldsList<Inner: SchemaKey>(_ key: Key, as _: Inner.Type) -> [Fields<Inner>] {
        list(key).compactMap { Fields<Inner>($0, named: key.rawValue, log: log) }
    }

    /// The node of a key, whatever its shape.
    func raw(_ key: Key) -> YAMLNode? { entry(key)?.value }

    func report(_ problem: Problem, at key: Key, severity: Diagnostic.Severity = .error) {
        log.report(problem, at: entry(key)?.key ?? place, severity: severity)
    }

    private func entry(_ key: Key) -> YAMLNode.Entry? { keys.firstIndex(of: key).map { entries[$0] } }

    private func scalar(_ key: Key) -> YAMLNode? {
        guard let entry = entry(key) else { return nil }
        guard let text = entry.value.text else {
            log.report(.wrongShape(key: key.rawValue, expected: .text, found: entry.value.shape), at: entry.value)
            return nil
        }
        if text.isBlank {
            log.report(emptiness(of: entry), at: entry.key)
            return nil
        }
        return entry.value
    }

    /// `title: #SoMeK` is an empty title and a comment: say so.
    private func emptiness(of entry: YAMLNode.Entry) -> Problem {
        let name = entry.key.text ?? ""
        let line = log.source.line(entry.key.line).unicodeScalars
        let rest = line.dropFirst(entry.key.column - 1 + name.unicodeScalars.count + 1)
        let comment = rest.drop { $0 == " " }
        guard entry.value.isPlain, comment.first == "#" else { return .emptyValue(key: name) }
        return .commentSwallowsValue(key: name, comment: String(String.UnicodeScalarView(comment)))
    }
}

extension SourceText {
    /// The `#SoMeK` that ends a plain value `Auftakt in Köln #SoMeK`; a space after the `#` tells a comment on purpose.
    fileprivate func comment(cutting node: YAMLNode) -> Located<String>? {
        guard node.isPlain, let text = node.text else { return nil }
        let line = rest(ofLine: node.line, fromColumn: node.column)
        let gap = line.dropFirst(text.utf8.count).first
        guard gap == UInt8(ascii: " ") || gap == UInt8(ascii: "\t"), line.starts(with: text.utf8) else { return nil }
        let rest = String(decoding: line, as: UTF8.self).unicodeScalars[...]
        let behind = rest.dropFirst(text.unicodeScalars.count)
        let comment = behind.drop { $0 == " " || $0 == "\t" }
        guard comment.first == "#", comment.startIndex > behind.startIndex, let next = comment.dropFirst().first,
            !next.properties.isWhitespace, next != "#"
        else { return nil }
        let word = comment.prefix { !$0.properties.isWhitespace }
        let column = node.column + rest.count - comment.count
        return Located(String(word), line: node.line, column: column, length: word.count)
    }
}

extension String {
    /// Whether nothing in it is visible.
    fileprivate var isBlank: Bool {
        // Nearly every value begins with a visible ASCII character; Unicode's tables are slow.
        if let first = utf8.first, (0x21...0x7E).contains(first) { return false }
        return unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
}

extension YAMLNode {
    var shape: ValueShape {
        switch value {
        case .scalar(let text): text.isEmpty ? .nothing : .text
        case .list: .list
        case .mapping: .mapping
        }
    }
}
