import Diagnostics

/// The templates of a theme in the order of their names.
struct TemplateSet: Sendable {
    private let templates: [ParsedTemplate]
    private let indices: [String: Int]

    init(_ templates: [ParsedTemplate]) {
        self.templates = templates.sorted { $0.name < $1.name }
        indices = Dictionary(self.templates.enumerated().map { ($0.element.name, $0.offset) }) { first, _ in first }
    }

    var names: [String] { templates.map(\.name) }

    func index(of name: String) -> Int? { indices[name] }

    subscript(index: Int) -> ParsedTemplate { templates[index] }

    func diagnostic(_ problem: Problem, at place: TemplatePlace) -> Diagnostic {
        templates[place.template].source.diagnostic(problem, bytes: place.range)
    }
}

extension TemplateSet: Sequence {
    func makeIterator() -> some IteratorProtocol<ParsedTemplate> { templates.makeIterator() }
}
