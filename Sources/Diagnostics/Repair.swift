/// A change that mends a finding and keeps what its author meant: a part of one line replaced by other text.
package struct Repair: Equatable, Sendable {
    /// 1-based, in the file of the finding.
    package var line: Int
    /// 1-based, in Unicode scalars as everywhere.
    package let column: Int
    /// Unicode scalars of the line.
    package let length: Int
    package let replacement: String

    package init(line: Int, column: Int, length: Int, replacement: String) {
        self.line = line
        self.column = column
        self.length = length
        self.replacement = replacement
    }
}
