/// A value templates can show: its ``fields`` are all a theme may name, and how each is read.
///
/// Fields are read while a page renders, so views must be finite trees: a template may recurse into any of them.
@usableFromInline
package protocol TemplateView: Sendable {
    /// Declared once as a `static let`: the schema themes are checked against and the accessors they render with.
    static var fields: TemplateFields<Self> { get }

    /// What templates may name.
    static var schema: ViewSchema { get }
}

extension TemplateView {
    // Inlinable and asked of each view itself, because ``fields`` of a type that is not known takes a search for their
    // type first.
    @inlinable
    package static var schema: ViewSchema { fields.schema }

    static var readers: [FieldReader] { fields.readers }
}
