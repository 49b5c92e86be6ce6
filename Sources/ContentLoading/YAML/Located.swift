import Diagnostics

/// A value with the place it was read from, so that what is found wrong with it later can point there.
struct Located<Value> {
    let value: Value
    let line: Int
    let column: Int
    /// Unicode scalars of the line.
    let length: Int

    init(_ value: Value, at node: YAMLNode) {
        self.init(value, line: node.line, column: node.column, length: node.length)
    }

    init(_ value: Value, line: Int, column: Int, length: Int) {
        self.value = value
        self.line = line
        self.column = column
        self.length = length
    }

    func map<Result>(_ transform: (Value) -> Result) -> Located<Result> {
        Located<Result>(transform(value), line: line, column: column, length: length)
    }

    func diagnostic(
        _ problem: Problem,
        in source: SourceText,
        severity: Diagnostic.Severity = .error
    ) -> Diagnostic {
        source.diagnostic(problem, line: line, column: column, length: length, severity: severity)
    }
}

extension Located: Sendable where Value: Sendable {}
