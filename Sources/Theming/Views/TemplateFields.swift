/// The fields of a view in the order they are declared; of two with one name the first counts.
package struct TemplateFields<View: TemplateView>: Sendable {
    let all: [TemplateField<View>]
    /// Where each name stands in ``all``.
    let indices: [String: Int]

    package init(_ fields: TemplateField<View>...) {
        all = fields
        indices = Dictionary(fields.enumerated().map { ($0.element.name, $0.offset) }) { first, _ in first }
    }
}
