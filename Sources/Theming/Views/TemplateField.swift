/// One name templates may use for a view, with the way to its value.
@usableFromInline
package struct TemplateField<View: ~Copyable>: Sendable {
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

// Views are handed to accessors as if they could not be copied: else each would count references to all that a view holds.
extension TemplateField where View: ~Copyable {
    /// Text, shown escaped by `{{name}}`; nil and empty text show nothing and are false as a section.
    @inlinable
    package static func text(_ name: String, _ read: @escaping @Sendable (borrowing View) -> String?) -> Self {
        let reader = FieldReader { view, page in
            guard let text = read(view.pointer(to: View.self).pointee), !text.isEmpty else { return false }
            page.append(text)
            return true
        }
        return Self(name, .text, reader)
    }

    /// The same for text that is put together: written to the page rather than read.
    @inlinable
    package static func written(_ name: String, _ write: @escaping @Sendable (borrowing View, inout PageText) -> Void)
        -> Self
    {
        let reader = FieldReader { view, page in
            let start = page.count
            write(view.pointer(to: View.self).pointee, &page)
            return page.count > start
        }
        return Self(name, .text, reader)
    }

    /// A condition for `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`; it cannot be shown.
    @inlinable
    package static func flag(_ name: String, _ read: @escaping @Sendable (borrowing View) -> Bool) -> Self {
        Self(name, .flag, FieldReader { view, _ in read(view.pointer(to: View.self).pointee) })
    }

    /// Trusted markup, shown as it is by `{{{name}}}`; nil and empty markup are false as a section.
    @inlinable
    package static func html(_ name: String, _ read: @escaping @Sendable (borrowing View) -> Markup?) -> Self {
        let reader = FieldReader { view, page in
            let start = page.count
            if let markup = read(view.pointer(to: View.self).pointee) { page.append(markup) }
            return page.count > start
        }
        return Self(name, .markup, reader)
    }

    /// Another view, entered by `{{#name}}…{{/name}}` or `{{name.field}}`; nil is false as a section.
    @inlinable
    package static func view<Child: TemplateView>(
        _ name: String,
        _ read: @escaping @Sendable (borrowing View) -> Child?
    ) -> Self {
        let reader = FieldReader { view, _ in
            read(view.pointer(to: View.self).pointee) != nil
        } lend: { view, show in
            guard let child = read(view.pointer(to: View.self).pointee) else { return false }
            child.lend { show($0, nil) }
            return true
        }
        return Self(name, .view(Child.self), reader)
    }

    /// The same for a view that this one always holds, which is lent as it is: `{ $1($0.child) }`.
    @inlinable
    package static func part<Child: TemplateView>(
        _ name: String,
        _ lend: @escaping @Sendable (borrowing View, (borrowing Child) -> Void) -> Void
    ) -> Self {
        let reader = FieldReader { _, _ in
            true
        } lend: { view, show in
            lend(view.pointer(to: View.self).pointee) { child in child.lend { show($0, nil) } }
            return true
        }
        return Self(name, .view(Child.self), reader)
    }

    /// Views shown one after the other by `{{#name}}…{{/name}}`; an empty list is false.
    @inlinable
    package static func list<Child: TemplateView>(
        _ name: String,
        _ read: @escaping @Sendable (borrowing View) -> [Child]
    ) -> Self {
        let reader = FieldReader { view, _ in
            !read(view.pointer(to: View.self).pointee).isEmpty
        } lend: { view, show in
            read(view.pointer(to: View.self).pointee).lendEach(show)
        }
        return Self(name, .list(Child.self), reader)
    }

    /// The same for views that other pages show as well.
    @inlinable
    package static func list<Child: TemplateView>(
        _ name: String,
        _ read: @escaping @Sendable (borrowing View) -> [SharedView<Child>]
    ) -> Self {
        let reader = FieldReader { view, _ in
            !read(view.pointer(to: View.self).pointee).isEmpty
        } lend: { view, show in
            read(view.pointer(to: View.self).pointee).lendEachShared(show)
        }
        return Self(name, .list(Child.self), reader)
    }

    /// The same where some that only this page shows come after those.
    @inlinable
    package static func list<Child: TemplateView>(
        _ name: String,
        _ read: @escaping @Sendable (borrowing View) -> [SharedView<Child>],
        own: @escaping @Sendable (borrowing View) -> [Child]
    ) -> Self {
        let reader = FieldReader { view, _ in
            let pointer = view.pointer(to: View.self)
            return !read(pointer.pointee).isEmpty || !own(pointer.pointee).isEmpty
        } lend: { view, show in
            let pointer = view.pointer(to: View.self)
            let hasShared = read(pointer.pointee).lendEachShared(show)
            let hasOwn = own(pointer.pointee).lendEach(show)
            return hasShared || hasOwn
        }
        return Self(name, .list(Child.self), reader)
    }

    /// Texts shown one after the other by `{{#name}}{{.}}{{/name}}`; empty texts are left out.
    @inlinable
    package static func texts(_ name: String, _ read: @escaping @Sendable (borrowing View) -> [String]) -> Self {
        let reader = FieldReader { view, _ in
            read(view.pointer(to: View.self).pointee).contains { !$0.isEmpty }
        } texts: {
            read($0.pointer(to: View.self).pointee)
        }
        return Self(name, .texts, reader)
    }
}
