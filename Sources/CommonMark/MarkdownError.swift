/// Why a text is refused before it is parsed: each would keep libcmark 0.30.2 busy for seconds or more.
public enum MarkdownError: Error, Hashable {
    /// The text has more than `MarkdownDocument.maximumLength` bytes.
    case textTooLong(bytes: Int)
    /// Lists and block quotes are nested deeper than `MarkdownDocument.maximumNesting`; the position is the marker's.
    case nestingTooDeep(SourcePosition)
    /// A paragraph opens thousands of images (`![`) among thousands of brackets; the position is the last one looked at.
    case tooManyBrackets(SourcePosition)
}
