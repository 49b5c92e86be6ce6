import Mustache

// Each type names all the protocols swift-mustache asks its values for: a cast that fails costs more than one that
// succeeds, and what is not a `MustacheParent` is reflected on.

/// A view as swift-mustache sees it: names of the schema are always found, others send it to the outer context.
///
/// A class, as swift-mustache casts contexts at every name, and casting a large struct copies it to the heap.
final class ViewContext: MustacheParent, MustacheCustomRepresentation, Sendable {
    private let indices: [String: Int]
    private let value: @Sendable (Int) -> Any

    init<View: TemplateView>(_ view: View) {
        let fields = View.fields
        indices = fields.indices
        value = { fields.all[$0].value(view) }
    }

    var representation: Any? { self }

    func child(named name: String) -> Any? {
        indices[name].map(value)
    }
}

/// Text or markup that is there.
struct ShownText: MustacheCustomRenderable, MustacheParent, MustacheCustomRepresentation {
    let renderText: String

    /// Nil for the empty text, which counts as absent.
    init?(_ text: String) {
        guard !text.isEmpty else { return nil }
        renderText = text
    }

    var isNull: Bool { false }
    var representation: Any? { self }

    func child(named name: String) -> Any? { nil }
}

/// A known field without a value: shows nothing, is a false section, and keeps swift-mustache from looking for the
/// name in outer contexts, as a plain nil would.
struct Absent: MustacheParent, MustacheCustomRepresentation {
    var representation: Any? { nil }

    func child(named name: String) -> Any? { nil }

    static func unless<Value>(_ value: Value?) -> Any {
        guard let value else { return Absent() }
        return value
    }
}
