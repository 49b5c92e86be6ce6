/// The way from a view to one of its values, for views whose type is forgotten.
@usableFromInline
enum FieldReader: Sendable {
    /// Writes text or markup as HTML; returns false where there is none.
    case text(@Sendable (ShownView, inout PageText) -> Bool)
    case flag(@Sendable (ShownView) -> Bool)
    case texts(@Sendable (ShownView) -> [String])
    /// Lends a view; returns false where there is none.
    case view(@Sendable (ShownView, (ShownView) -> Void) -> Bool)
    /// Lends one view after the other, with what templates have made of it; returns false where there is none.
    case list(@Sendable (ShownView, (ShownView, Renderings?) -> Void) -> Bool)
}

/// A field of another kind than it is asked for gives an absent value; compiled templates ask for none.
extension FieldReader {
    /// Returns false for nothing, also for empty text.
    func write(_ view: ShownView, to text: inout PageText) -> Bool {
        if case .text(let write) = self { write(view, &text) } else { false }
    }

    func flag(_ view: ShownView) -> Bool {
        if case .flag(let read) = self { read(view) } else { false }
    }

    /// Some of them may be empty.
    func texts(_ view: ShownView) -> [String] {
        if case .texts(let read) = self { read(view) } else { [] }
    }

    /// Returns false where there is no view, and `show` was not called.
    func view(_ view: ShownView, _ show: (ShownView) -> Void) -> Bool {
        if case .view(let lend) = self { lend(view, show) } else { false }
    }

    /// Returns false where there are no views, and `show` was not called.
    func list(_ view: ShownView, _ show: (ShownView, Renderings?) -> Void) -> Bool {
        if case .list(let lend) = self { lend(view, show) } else { false }
    }
}
