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

extension UnsafePointer {
    /// Calls `show` with the view and what is kept of it, where they are.
    @inlinable
    func lend<View: TemplateView>(_ show: (ShownView, ShownRenderings?) -> Void) where Pointee == SharedView<View> {
        guard let view = pointer(to: \.view) else { return }
        show(ShownView(view), pointer(to: \.renderings).flatMap { ShownRenderings($0) })
    }
}

extension Array {
    /// Calls `show` with one view after the other; returns false where there is none.
    @inlinable
    func lendEachShared<View: TemplateView>(_ show: (ShownView, ShownRenderings?) -> Void) -> Bool
    where Element == SharedView<View> {
        withUnsafeBufferPointer { views in
            guard let first = views.baseAddress, !views.isEmpty else { return false }
            for index in views.indices { (first + index).lend(show) }
            return true
        }
    }

    /// The same for views that no other page shows.
    @inlinable
    func lendEach(_ show: (ShownView, ShownRenderings?) -> Void) -> Bool where Element: TemplateView {
        withUnsafeBufferPointer { views in
            guard let first = views.baseAddress, !views.isEmpty else { return false }
            for index in views.indices { show(ShownView(first + index), nil) }
            return true
        }
    }
}
