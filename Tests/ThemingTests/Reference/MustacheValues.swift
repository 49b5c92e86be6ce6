import Mustache

@testable import Theming

/// A view as swift-mustache sees it: names of the schema are always found, others send it to the outer context.
struct ViewContext: MustacheParent, MustacheCustomRepresentation {
    private let view: ShownView
    private let type: any TemplateView.Type

    init(_ view: ShownView, of type: any TemplateView.Type) {
        self.view = view
        self.type = type
    }

    var representation: Any? { self }

    func child(named name: String) -> Any? {
        let schema = type.schema
        guard let field = schema.firstIndex(where: { $0.name == name }) else { return nil }
        switch schema[field].kind {
        case .text: return Absent.unless(view.text(at: field).map(ShownText.init))
        case .markup: return Absent.unless(view.markup(at: field).map { ShownText(renderText: $0.html) })
        case .flag: return view.flag(at: field)
        case .texts: return Absent.unless(view.texts(at: field).map(ShownText.init))
        case .view(let type): return Absent.unless(view.view(at: field).map { ViewContext($0, of: type) })
        case .list(let type):
            guard let list = view.list(at: field) else { return Absent() }
            return Absent.unless((0..<list.count).map { ViewContext(list.view(at: $0), of: type) })
        }
    }
}

/// Text or markup that is there.
struct ShownText: MustacheCustomRenderable, MustacheParent, MustacheCustomRepresentation {
    let renderText: String

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

    /// An empty list, too: swift-mustache would make it the context of its inverted section.
    static func unless<Value>(_ values: [Value]) -> Any {
        values.isEmpty ? Absent() : values
    }
}
