import Diagnostics

/// A mapping read by its schema: unknown keys are reported when it is made, wrong values when they are asked for.
///
/// Never copied, because decoders lend it to one another.
struct Fields<Key: SchemaKey>: ~Copyable {
    /// The known ones; few, so that going through them is faster than a table.
    private let keys: [Key]
    /// As many as keys, in the same order.
    private let entries: [YAMLNode.Entry]
    /// Keys that an unknown one was most likely meant to be.
    private let misspelled: Set<String>
    let log: DiagnosticLog
    /// Where to say that something is missing: the mapping's own key, or its beginning.
    let place: Located<Void>

    /// Nil, and reported, where `node` is no mapping.
    init?(_ node: YAMLNode, named name: String, at place: Located<Void>? = nil, log: DiagnosticLog) {
        let own = Located((), at: node)
        guard case .mapping(let found) = node.value else {
            let culprit = node.shape == .nothing ? place ?? own : own
            log.report(.wrongShape(key: name, expected: .mapping, found: node.shape), at: culprit)
            return nil
        }
        self.init(found, at: place ?? found.first.map { Located((), at: $0.key) } ?? own, log: log)
    }

    private init(_ found: [YAMLNode.Entry], at place: Located<Void>, log: DiagnosticLog) {
        // By index, or each entry would be copied.
        keys = found.indices.compactMap { Key(known: found[$0].key.text) }
        if keys.count == found.count {
            entries = found
            misspelled = []
        } else {
            entries = found.filter { Key(known: $0.key.text) != nil }
            misspelled = Self.reportUnknownKeys(of: found, log: log)
        }
        self.log = log
        self.place = place
    }

    /// Returns the keys that unknown ones were most likely meant to be.
    private static func reportUnknownKeys(of entries: [YAMLNode.Entry], log: DiagnosticLog) -> Set<String> {
        var misspelled: Set<String> = []
        for entry in entries where Key(known: entry.key.text) == nil {
            let unknown = entry.key
            let name = unknown.text ?? ""
            let known = Key.allCases.map(\.rawValue)
            let suggestion = nearestName(to: name, in: known)
            let problem = Problem.unknownKey(name: name, in: Key.mapping, suggestion: suggestion)
            let isFree = !entries.contains { $0.key.text == suggestion } && !misspelled.contains(suggestion ?? "")
            let correction = isFree ? onlyNearName(to: name, in: known) : nil
            log.report(problem, at: unknown, repair: correction.flatMap { unknown.repair($0, in: log.source) })
            if let suggestion { misspelled.insert(suggestion) }
        }
        return misspelled
    }

    func has(_ key: Key) -> Bool { keys.contains(key) }

    /// Whether the author left the key out; a misspelled one is reported already.
    func lacks(_ key: Key) -> Bool { !has(key) && !misspelled.contains(key.rawValue) }

    /// The value of a key as its format reads it; nil, and reported, where it is not of that format.
    func value<Value>(_ key: Key, as format: @autoclosure () -> ScalarFormat<Value>) -> Located<Value>? {
        assert(key.rule.shape.admits(format().notation()), "\(Key.self): \(key) is read against its rule")
        // Most keys are not there; formats are made of closures.
        guard let index = index(of: key), let node = scalar(at: index) else { return nil }
        return read(node, of: key, as: format())
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
        guard let index = index(of: key) else { return [] }
        switch entries[index].value.value {
        case .list(let items): return items
        case .mapping: return [entries[index].value]
        case .scalar: return scalar(at: index).map { [$0] } ?? []
        }
    }

    /// The scalars of a list, each read by its format.
    func values<Value>(_ key: Key, as format: ScalarFormat<Value>) -> [Located<Value>] {
        assert(key.rule.shape.admits(format.notation()), "\(Key.self): \(key) is read against its rule")
        if case .mapping = raw(key)?.value {
            report(.wrongShape(key: key.rawValue, expected: .list, found: .mapping), at: key)
            return []
        }
        return list(key).compactMap { read($0, of: key, as: format) }
    }

    /// A scalar as its format reads it, on behalf of a key; nil, and reported, where it is none or not of that format.
    func read<Value>(_ node: YAMLNode, of key: Key, as format: ScalarFormat<Value>) -> Located<Value>? {
        assert(key.rule.shape.admits(format.notation()), "\(Key.self): \(key) is read against its rule")
        guard let text = node.text else {
            log.report(.wrongShape(key: key.rawValue, expected: .text, found: node.shape), at: node)
            return nil
        }
        guard !text.isBlank else {
            log.report(.emptyValue(key: key.rawValue), at: node)
            return nil
        }
        if log.mayHaveComments, let comment = log.source.comment(cutting: node) {
            let repair = log.source.quoting(from: node)
            log.report(.commentCutsValue(key: key.rawValue, comment: comment.value), at: comment, repair: repair)
            return nil
        }
        let curly = curlyQuotes(of: node, text: text, key: key)
        do {
            let value = try format.parse(text, key.rawValue)
            if let curly { report(curly, at: node, severity: .warning) }
            return Located(value, at: node)
        } catch {
            report(error.correction == nil ? curly ?? error : error, at: node)
            return nil
        }
    }

    private func report(_ problem: Problem, at node: YAMLNode, severity: Diagnostic.Severity = .error) {
        let repair = problem.correction.flatMap { node.repair($0, in: log.source) }
        log.report(problem, at: node, severity: severity, repair: repair)
    }

    private func curlyQuotes(of node: YAMLNode, text: String, key: Key) -> Problem? {
        guard node.isPlain, let content = QuotedText.curlyContent(of: text) else { return nil }
        return .curlyQuotes(key: key.rawValue, value: text, content: QuotedText.yaml(content))
    }

    func fields<Inner: SchemaKey>(_ key: Key, as _: Inner.Type) -> Fields<Inner>? {
        assert(key.rule.shape.admits(Inner.self), "\(Key.self): \(key) is read against its rule")
        guard let index = index(of: key) else { return nil }
        let place = Located((), at: entries[index].key)
        // Not by way of the node, of which nothing else is needed.
        if case .mapping(let found) = entries[index].value.value { return Fields<Inner>(found, at: place, log: log) }
        return Fields<Inner>(entries[index].value, named: key.rawValue, at: place, log: log)
    }

    /// The mappings of a list, decoded.
    func list<Inner: SchemaKey, Value>(
        _ key: Key,
        as _: Inner.Type,
        _ decode: (borrowing Fields<Inner>) -> Value?
    ) -> [Value] {
        assert(key.rule.shape.admits(Inner.self), "\(Key.self): \(key) is read against its rule")
        return list(key).compactMap { node in
            guard let fields = Fields<Inner>(node, named: key.rawValue, log: log) else { return nil }
            return decode(fields)
        }
    }

    /// The node of a key, whatever its shape.
    func raw(_ key: Key) -> YAMLNode? { index(of: key).map { entries[$0].value } }

    func report(_ problem: Problem, at key: Key, severity: Diagnostic.Severity = .error) {
        let place = index(of: key).map { Located((), at: entries[$0].key) } ?? place
        log.report(problem, at: place, severity: severity)
    }

    private func index(of key: Key) -> Int? { keys.firstIndex(of: key) }

    private func scalar(at index: Int) -> YAMLNode? {
        let value = entries[index].value
        guard let text = value.text else {
            log.report(.wrongShape(key: keys[index].rawValue, expected: .text, found: value.shape), at: value)
            return nil
        }
        if text.isBlank {
            let entry = entries[index]
            log.report(emptiness(of: entry), at: entry.key, repair: log.source.quotingComment(behind: entry))
            return nil
        }
        return value
    }

    /// `title: #SoMeK` is an empty title and a comment: say so.
    private func emptiness(of entry: YAMLNode.Entry) -> Problem {
        let name = entry.key.text ?? ""
        guard let comment = log.source.comment(behind: entry) else { return .emptyValue(key: name) }
        return .commentSwallowsValue(key: name, comment: comment.value)
    }
}

extension SchemaKey {
    /// Nil for an unknown name, and for a key that is no text.
    fileprivate init?(known name: String?) {
        guard let name else { return nil }
        // Nearly all keys differ in length; `init(rawValue:)` would compare every one of them whole.
        let length = name.utf8.count
        guard let key = Self.allCases.first(where: { $0.rawValue.utf8.count == length && $0.rawValue == name }) else {
            return nil
        }
        self = key
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
