/// One name templates may use for a view, with the way to its value.
@usableFromInline
package struct TemplateField<View: TemplateView>: Sendable {
    private(set) var schema: FieldSchema
    let reader: FieldReader

    // The accessors are inlinable so that each is compiled for its view: pages spend most of their time in them.

    @usableFromInline
    init(_ name: String, _ kind: FieldKind, _ reader: FieldReader) {
        schema = FieldSchema(name: name, kind: kind)
        self.reader = reader
    }

    /// The same field, which holds the same on all pages of a site in one language: see ``ThemePages/settling(_:)``.
    package var settled: Self {
        var field = self
        field.schema.isSettled = true
        return field
    }
}

extension TemplateField {
    /// Text, shown escaped by `{{name}}`; nil and empty text show nothing and are false as a section.
    @inlinable
    package static func text(_ name: String, _ read: @escaping @Sendable (View) -> String?) -> Self {
        Self(name, .text, .text { read($0.box(of: View.self).view) })
    }

    /// A condition for `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`; it cannot be shown.
    @inlinable
    package static func flag(_ name: String, _ read: @escaping @Sendable (View) -> Bool) -> Self {
        Self(name, .flag, .flag { read($0.box(of: View.self).view) })
    }

    /// Trusted markup, shown as it is by `{{{name}}}`; nil and empty markup are false as a section.
    @inlinable
    package static func html(_ name: String, _ read: @escaping @Sendable (View) -> Markup?) -> Self {
        Self(name, .markup, .markup { read($0.box(of: View.self).view) })
    }

    /// Another view, entered by `{{#name}}…{{/name}}` or `{{name.field}}`; nil is false as a section.
    @inlinable
    package static func view<Child: TemplateView>(
        _ name: String,
        _ read: @escaping @Sendable (View) -> Child?
    ) -> Self {
        let reader = FieldReader.view { view in
            guard let child = read(view.box(of: View.self).view) else { return nil }
            return ViewBox(child)
        }
        return Self(name, .view(Child.self), reader)
    }

    /// Views shown one after the other by `{{#name}}…{{/name}}`; an empty list is false.
    @inlinable
    package static func list<Child: TemplateView>(
        _ name: String,
        _ read: @escaping @Sendable (View) -> [Child]
    ) -> Self {
        let reader = FieldReader.list { view in
            let views = read(view.box(of: View.self).view)
            return views.isEmpty ? nil : ShownList(count: views.count, view: { ViewBox(views[$0]) })
        }
        return Self(name, .list(Child.self), reader)
    }

    /// The same for views that other pages show as well.
    @inlinable
    package static func list<Child: TemplateView>(
        _ name: String,
        _ read: @escaping @Sendable (View) -> [SharedView<Child>]
    ) -> Self {
        let reader = FieldReader.list { view in
            let views = read(view.box(of: View.self).view)
            guard !views.isEmpty else { return nil }
            return ShownList(
                count: views.count,
                view: { ViewBox(views[$0].view) },
                renderings: { views[$0].renderings }
            )
        }
        return Self(name, .list(Child.self), reader)
    }

    /// Texts shown one after the other by `{{#name}}{{.}}{{/name}}`; empty texts are left out.
    @inlinable
    package static func texts(_ name: String, _ read: @escaping @Sendable (View) -> [String]) -> Self {
        Self(name, .texts, .texts { read($0.box(of: View.self).view) })
    }
}
