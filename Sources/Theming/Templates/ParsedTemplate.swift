import Diagnostics

/// A template's text as a tree, with what is wrong with it on its own.
struct ParsedTemplate: Sendable {
    /// The path below `templates` without the ending, as in `{{>cards/event}}`.
    let name: String
    let source: SourceText
    let nodes: [TemplateNode]
    let problems: [Diagnostic]

    /// A byte order mark is dropped.
    init(name: String, file: String, utf8: [UInt8]) {
        self.name = name
        source = SourceText(file: file, utf8: utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(utf8.dropFirst(3)) : utf8)
        guard String(validating: source.utf8, as: UTF8.self) != nil else {
            nodes = []
            problems = [Self.encodingProblem(in: source)]
            return
        }
        var scanner = TagScanner(source)
        scanner.scan()
        var parser = TemplateParser(source)
        nodes = parser.parse(scanner.tokens, areComplete: scanner.isComplete)
        problems = scanner.problems + parser.problems
    }

    private static func encodingProblem(in source: SourceText) -> Diagnostic {
        var decoder = UTF8()
        var bytes = source.utf8.makeIterator()
        var offset = 0
        while case .scalarValue(let scalar) = decoder.decode(&bytes) {
            offset += UTF8.width(scalar)
        }
        let byte = offset < source.utf8.count ? source.utf8[offset] : 0
        return source.diagnostic(.invalidUTF8(byte: byte), bytes: offset..<min(offset + 1, source.utf8.count))
    }
}
