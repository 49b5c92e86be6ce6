/// A view that several pages show, with what templates have made of it so far.
///
/// What a template makes of it on its own is kept for the next page, so it must be the same on all of them.
@usableFromInline
package struct SharedView<View: Sendable>: Sendable {
    @usableFromInline package let view: View
    @usableFromInline let renderings: Renderings?

    /// - Parameter renderings: nil for a view that no other page shows after all.
    @inlinable
    package init(_ view: View, renderings: Renderings?) {
        self.view = view
        self.renderings = renderings
    }
}
