/// The fields of a view in the order they are declared; of two with one name the first counts.
@usableFromInline
package struct TemplateFields<View: ~Copyable>: Sendable {
    @usableFromInline let schema: ViewSchema
    @usableFromInline let readers: [FieldReader]

    package init(_ fields: TemplateField<View>...) {
        self.init(fields)
    }

    package init(_ fields: [TemplateField<View>]) {
        schema = ViewSchema(fields.map { $0.schema })
        readers = fields.map { $0.reader }
    }
}
