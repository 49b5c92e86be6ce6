/// A place in a file an author wrote: 1-based line and column, columns counted in Unicode scalars.
package struct SourceLocation: Hashable, Sendable {
    /// The path as the author would type it, e.g. `content/koeln/chapter.md`.
    package var file: String
    package var line: Int
    package var column: Int

    package init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension SourceLocation: Comparable {
    package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}

extension SourceLocation: CustomStringConvertible {
    package var description: String { "\(file):\(line):\(column)" }
}
