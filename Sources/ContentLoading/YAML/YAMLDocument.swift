import Diagnostics
import Yams

/// Parses YAML text into positioned nodes. The only code that sees Yams.
///
/// Scalars stay text (`no`, `18:00`, `01067` are what they say): Yams's `.basic` resolver has no rules. Anchors, aliases
/// and depths over ``maximumDepth`` are refused before anything is expanded.
enum YAMLDocument {
    static let maximumDepth = 32

    /// The document's root, or nil where the text holds nothing but comments.
    ///
    /// - Parameters:
    ///   - yaml: UTF-8 text.
    ///   - firstLine: the line of `source` on which `yaml` begins.
    static func parse(
        _ yaml: ArraySlice<UInt8>,
        of source: SourceText,
        firstLine: Int
    ) throws(Diagnostic) -> YAMLNode? {
        let text = String(decoding: yaml, as: UTF8.self)
        do {
            let parser = try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8)
            let root = try parser.singleRoot()
            // The parser owns the anchors that nodes refer to weakly.
            return try withExtendedLifetime(parser) {
                try root.map { try convert($0, of: source, lineOffset: firstLine - 1, depth: 0) }
            }
        } catch let error as YamlError {
            throw YAMLFailure(error, text: text).diagnostic(in: source, lineOffset: firstLine - 1)
        } catch let diagnostic as Diagnostic {
            throw diagnostic
        } catch {
            throw source.diagnostic(.yamlSyntax(message: "\(error)"), line: firstLine)
        }
    }

    private static func convert(
        _ node: Node,
        of source: SourceText,
        lineOffset: Int,
        depth: Int
    ) throws(Diagnostic) -> YAMLNode {
        let line = (node.mark?.line ?? 1) + lineOffset
        let column = node.mark?.column ?? 1
        guard depth <= maximumDepth else {
            throw source.diagnostic(.tooDeep(limit: maximumDepth), line: line, column: column)
        }
        guard node.anchor == nil else { throw source.diagnostic(.yamlAnchor, line: line, column: column) }
        try refuseTag(at: line, column, of: source)
        let value: YAMLNode.Value
        var isPlain = true
        switch node {
        case .scalar(let scalar):
            value = .scalar(scalar.string)
            isPlain = scalar.style == .plain
            // Double quotes have escapes for what the file itself must not contain.
            if let control = scalar.string.unicodeScalars.first(where: \.isRefusedControl) {
                throw source.diagnostic(.controlCharacter(codePoint: control.value), line: line, column: column)
            }
        case .sequence(let sequence):
            var items: [YAMLNode] = []
            items.reserveCapacity(sequence.count)
            for item in sequence {
                items.append(try convert(item, of: source, lineOffset: lineOffset, depth: depth + 1))
            }
            value = .list(items)
        case .mapping(let mapping):
            var entries: [YAMLNode.Entry] = []
            entries.reserveCapacity(mapping.count)
            for (key, item) in mapping {
                entries.append(
                    YAMLNode.Entry(
                        key: try convert(key, of: source, lineOffset: lineOffset, depth: depth + 1),
                        value: try convert(item, of: source, lineOffset: lineOffset, depth: depth + 1)
                    )
                )
            }
            value = .mapping(entries)
        case .alias:
            throw source.diagnostic(.yamlAnchor, line: line, column: column)
        }
        return YAMLNode(value: value, line: line, column: column, isPlain: isPlain)
    }

    /// `title: !Wichtig heute` would lose its first word to a tag.
    private static func refuseTag(at line: Int, _ column: Int, of source: SourceText) throws(Diagnostic) {
        let rest = source.rest(ofLine: line, fromColumn: column)
        guard rest.first == UInt8(ascii: "!") else { return }
        let length = String(decoding: rest, as: UTF8.self).unicodeScalars.prefix { !$0.properties.isWhitespace }.count
        throw source.diagnostic(
            .yamlSyntax(message: "a value cannot start with `!`"),
            line: line,
            column: column,
            length: length
        )
    }
}
