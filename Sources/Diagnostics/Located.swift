/// A value with the place it was read from, so that what is found wrong with it later can point there.
package struct Located<Value> {
    package let value: Value
    package let line: Int
    package let column: Int
    /// Unicode scalars of the line.
    package let length: Int

    package init(_ value: Value, line: Int, column: Int, length: Int) {
        self.value = value
        self.line = line
        self.column = column
        self.length = length
    }

    package func map<Result>(_ transform: (Value) -> Result) -> Located<Result> {
        Located<Result>(transform(value), line: line, column: column, length: length)
    }

    package func diagnostic(
        _ problem: Problem,
        in source: SourceText,
        severity: Diagnostic.Severity = .error
    ) -> Diagnostic {
        source.diagnostic(problem, line: line, column: column, length: length, severity: severity)
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
