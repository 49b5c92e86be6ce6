/// A value with the place it was read from, so that what is found wrong with it later can point there.
@usableFromInline
package struct Located<Value> {
    @usableFromInline package let value: Value
    @usableFromInline package let line: Int
    @usableFromInline package let column: Int
    /// Unicode scalars of the line.
    @usableFromInline package let length: Int

    // Inlinable, or each one that another module makes would have its type looked up while the program runs.
    @inlinable
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
