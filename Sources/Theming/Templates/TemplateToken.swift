/// A stretch of a template: text, a comment, or a tag whose name may be used in checks.
struct TemplateToken: Sendable {
    enum Kind: Hashable, Sendable {
        case text
        case comment
        /// `{{name}}`
        case escaped
        /// `{{{name}}}` or `{{&name}}`
        case unescaped
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{/name}}`
        case end
        /// `{{>name}}`
        case partial
        /// `{{<name}}`
        case parent
        /// `{{$name}}`
        case block
    }

    let kind: Kind
    /// Empty for text and comments.
    let name: String
    /// In bytes of the template, the braces included.
    let range: Range<Int>
}
