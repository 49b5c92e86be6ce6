import Diagnostics

/// A place together with the text that it is in.
struct SourcePlace: Sendable {
    private let place: Located<Void>
    private let source: SourceText

    init<Value>(of value: Located<Value>, in source: SourceText) {
        place = value.map { _ in }
        self.source = source
    }

    var location: SourceLocation { SourceLocation(file: source.file, line: place.line, column: place.column) }

    func diagnostic(_ problem: Problem, severity: Diagnostic.Severity = .error) -> Diagnostic {
        place.diagnostic(problem, in: source, severity: severity)
    }
}
