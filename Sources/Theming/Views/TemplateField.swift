/// One name templates may use for a view, with the way to its value.
package struct TemplateField<View: TemplateView>: Sendable {
    let name: String
    let kind: FieldKind
    /// What swift-mustache is handed: a ``ShownText``, a `Bool`, a ``ViewContext``, an array, or ``Absent``.
    let value: @Sendable (View) -> Any
}

extension TemplateField {
    /// Text, shown escaped by `{{name}}`; nil and empty text show nothing and are false as a section.
    package static func text(_ name: String, _ read: @escaping @Sendable (View) -> String?) -> Self {
        Self(name: name, kind: .text) { view in
            Absent.unless(read(view).flatMap(ShownText.init))
        }
    }

    /// A condition for `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`; it cannot be shown.
    package static func flag(_ name: String, _ read: @escaping @Sendable (View) -> Bool) -> Self {
        Self(name: name, kind: .flag, value: read)
    }

    /// Trusted markup, shown as it is by `{{{name}}}`; nil and empty markup are false as a section.
    package static func html(_ name: String, _ read: @escaping @Sendable (View) -> Markup?) -> Self {
        Self(name: name, kind: .markup) { view in
            Absent.unless(read(view).flatMap { ShownText($0.html) })
        }
    }

    /// Another view, entered by `{{#name}}…{{/name}}` or `{{name.field}}`; nil is false as a section.
    package static func view<Child: TemplateView>(
        _ name: String,
        _ read: @escaping @Sendable (View) -> Child?
    ) -> Self {
        Self(name: name, kind: .view(Child.self)) { view in
            Absent.unless(read(view).map(ViewContext.init))
        }
    }

    /// Views shown one after the other by `{{#name}}…{{/name}}`; an empty list is false.
    package static func list<Child: TemplateView>(
        _ name: String,
        _ read: @escaping @Sendable (View) -> [Child]
    ) -> Self {
        Self(name: name, kind: .list(Child.self)) { view in
            let children = read(view)
            return children.isEmpty ? Absent() : children.map(ViewContext.init)
        }
    }

    /// Texts shown one after the other by `{{#name}}{{.}}{{/name}}`; empty texts are left out.
    package static func texts(_ name: String, _ read: @escaping @Sendable (View) -> [String]) -> Self {
        Self(name: name, kind: .texts) { view in
            let texts = read(view).compactMap(ShownText.init)
            return texts.isEmpty ? Absent() : texts
        }
    }
}
