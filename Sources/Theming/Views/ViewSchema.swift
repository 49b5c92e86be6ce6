/// The names and kinds of a view's fields, in the order they are declared.
///
/// A reference, because templates are checked and compiled by it name by name.
@usableFromInline
package final class ViewSchema: Sendable {
    let fields: [FieldSchema]
    private let positions: [String: Int]

    init(_ fields: [FieldSchema]) {
        self.fields = fields
        positions = Dictionary(fields.enumerated().map { ($0.element.name, $0.offset) }) { first, _ in first }
    }

    /// Nil for a name that the view does not have.
    func position(of name: String) -> Int? { positions[name] }
}
