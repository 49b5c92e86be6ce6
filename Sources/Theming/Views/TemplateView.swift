/// A value templates can show: its ``fields`` are all a theme may name, and how each is read.
///
/// Fields are read while a page renders, so views must be finite trees: a template may recurse into any of them.
@usableFromInline
package protocol TemplateView: Sendable {
    /// Declared once as a `static let`: the schema themes are checked against and the accessors they render with.
    static var fields: TemplateFields<Self> { get }
}

extension TemplateView {
    /// The names and kinds of ``fields`` without their accessors, in the order they are declared.
    static var schema: [FieldSchema] { fields.schema }

    static var readers: [FieldReader] { fields.readers }
}
