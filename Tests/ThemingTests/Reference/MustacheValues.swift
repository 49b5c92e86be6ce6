import Mustache

@testable import Theming

/// A view as swift-mustache sees it: names of the schema are always found, others send it to the outer context.
struct ViewContext: MustacheParent, MustacheCustomRepresentation {
    private let view: any TemplateView

    init(_ view: any TemplateView) {
        self.view = view
    }

    var representation: Any? { self }

    func child(named name: String) -> Any? {
        let type = type(of: view)
        guard let field = type.schema.position(of: name) else { return nil }
        let shown: Any = view.lend { value(of: $0, type.schema.fields[field].kind, type.readers[field]) }
        return shown
    }

    private func value(of view: ShownView, _ kind: FieldKind, _ reader: FieldReader) -> Any {
        switch kind {
        case .text:
            return Absent.unless(text(of: view, reader).map { ShownText(renderText: EscapedHTML.unescaped($0)) })
        case .markup: return Absent.unless(text(of: view, reader).map(ShownText.init))
        case .flag:
            var nothing = PageText()
            return reader.write(view, &nothing)
        case .texts: return Absent.unless(reader.texts(view).filter { !$0.isEmpty }.map(ShownText.init))
        case .view(let type):
            var found: ViewContext?
            _ = reader.lend(view) { view, _ in found = ViewContext(type.copy(of: view)) }
            return Absent.unless(found)
        case .list(let type):
            var found: [ViewContext] = []
            _ = reader.lend(view) { view, _ in found.append(ViewContext(type.copy(of: view))) }
            return Absent.unless(found)
        }
    }

    private func text(of view: ShownView, _ reader: FieldReader) -> String? {
        var text = PageText()
        return reader.write(view, &text) ? String(decoding: text.html, as: UTF8.self) : nil
    }
}

extension TemplateView {
    fileprivate static func copy(of view: ShownView) -> any TemplateView { view.pointer(to: Self.self).pointee }
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
