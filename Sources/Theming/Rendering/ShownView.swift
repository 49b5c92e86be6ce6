/// Where a view is whose type is forgotten while a page renders: an address, so that to look into a view neither copies
/// it nor counts references.
///
/// The readers of fields know the type: each is handed views of that type only, see ``TemplateProgram/readers``.
@usableFromInline
struct ShownView {
    @usableFromInline let address: UnsafeRawPointer

    /// Valid as long as the pointer is.
    @inlinable
    init<View: TemplateView>(_ view: UnsafePointer<View>) {
        address = UnsafeRawPointer(view)
    }

    @inlinable
    func pointer<View: ~Copyable>(to type: View.Type) -> UnsafePointer<View> {
        address.assumingMemoryBound(to: type)
    }
}

extension TemplateView {
    /// Calls `body` with the view, which it must not keep.
    @inlinable
    func lend<Result>(_ body: (ShownView) -> Result) -> Result {
        withUnsafePointer(to: self) { body(ShownView($0)) }
    }
}
