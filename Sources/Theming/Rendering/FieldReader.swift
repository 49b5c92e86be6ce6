/// The way from a view to one of its values, for views whose type is forgotten.
///
/// Of what a field does not hold there is nothing: neither views of text nor texts of views.
@usableFromInline
struct FieldReader: Sendable {
    /// Writes text or markup as HTML; returns whether the field holds anything that is not false.
    @usableFromInline let write: @Sendable (ShownView, inout PageText) -> Bool
    /// Lends one view after the other, with what templates have made of it; returns false where there is none.
    @usableFromInline let lend: @Sendable (ShownView, (ShownView, ShownRenderings?) -> Void) -> Bool
    /// Some of them may be empty.
    @usableFromInline let texts: @Sendable (ShownView) -> [String]

    @inlinable
    init(
        write: @escaping @Sendable (ShownView, inout PageText) -> Bool,
        lend: @escaping @Sendable (ShownView, (ShownView, ShownRenderings?) -> Void) -> Bool = { _, _ in false },
        texts: @escaping @Sendable (ShownView) -> [String] = { _ in [] }
    ) {
        self.write = write
        self.lend = lend
        self.texts = texts
    }
}

/// A reader where it stands in a program: it cannot be copied, so that no step of a page counts references to it.
struct PlacedReader: ~Copyable {
    private let reader: FieldReader

    // Not inlined, as references would be counted again.

    @inline(never)
    borrowing func write(_ view: ShownView, to text: inout PageText) -> Bool { reader.write(view, &text) }

    @inline(never)
    borrowing func lend(_ view: ShownView, _ show: (ShownView, ShownRenderings?) -> Void) -> Bool {
        reader.lend(view, show)
    }

    @inline(never)
    borrowing func texts(_ view: ShownView) -> [String] { reader.texts(view) }
}
