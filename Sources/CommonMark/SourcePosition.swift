/// A place in the Markdown text as given, for messages to its author.
public struct SourcePosition: Sendable, Hashable, Comparable {
    /// Counted from 1; LF, CRLF and CR end a line.
    public var line: Int
    /// Counted from 1 in Unicode scalars, a tab being one; bytes that are not UTF-8 count as their U+FFFD.
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
