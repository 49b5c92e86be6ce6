/// Text, or a tag with what stands between it and its end.
///
/// A reference, because templates are followed once for each scope they are included in.
final class TemplateNode: Sendable {
    enum Kind: Sendable {
        /// UTF-8 bytes as pages show them, see ``TemplateWhitespace``
        case text([UInt8])
        /// `{{name}}`, or `{{{name}}}` where not escaped
        case variable(isEscaped: Bool)
        /// `{{#name}}…{{/name}}`
        case section
        /// `{{^name}}…{{/name}}`
        case inverted
        /// `{{>name}}`
        case partial
        /// `{{<name}}…{{/name}}`: the template `name` with some of its blocks replaced
        case parent
        /// `{{$name}}…{{/name}}` in a parent: what replaces the block
        case replacement
        /// `{{$name}}…{{/name}}` elsewhere: a place for a replacement, with what stands there without one
        case block
    }

    let kind: Kind
    /// What a variable or section names.
    let field: FieldName
    /// The text or the opening tag, in bytes of the template.
    let range: Range<Int>
    let children: [TemplateNode]

    init(kind: Kind, name: String, range: Range<Int>, children: [TemplateNode] = []) {
        self.kind = kind
        self.range = range
        self.children = children
        field = FieldName(name)
    }

    /// Empty for text.
    var name: String { field.text }

    /// What a parent puts in the place of blocks.
    var replacements: [TemplateNode] {
        children.filter { if case .replacement = $0.kind { true } else { false } }
    }
}
