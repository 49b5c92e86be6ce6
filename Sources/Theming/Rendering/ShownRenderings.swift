/// Where it is kept what templates have made of a view: as ``ShownView`` an address, so that no page counts references to it.
@usableFromInline
struct ShownRenderings {
    private let address: UnsafeRawPointer

    /// Valid as long as the pointer is; nil where nothing is kept.
    @usableFromInline
    init?(_ renderings: UnsafePointer<Renderings?>) {
        guard renderings.pointee != nil else { return nil }
        address = UnsafeRawPointer(renderings)
    }

    /// As ``Renderings/show(_:on:)``.
    func show(_ unit: UnitIdentity, on page: inout PageText) -> Bool {
        placed.pointee.show(unit, on: &page)
    }

    /// As ``Renderings/keep(_:of:)``.
    func keep(_ text: [UInt8], of unit: UnitIdentity) {
        placed.pointee.keep(text, of: unit)
    }

    /// What holds nothing but a reference is laid out as one.
    private var placed: UnsafePointer<PlacedRenderings> {
        address.assumingMemoryBound(to: PlacedRenderings.self)
    }
}

/// Renderings where they stand beside a view: as ``PlacedReader`` they cannot be copied.
private struct PlacedRenderings: ~Copyable {
    private let renderings: Renderings?

    // Not inlined, as references would be counted again.

    @inline(never)
    borrowing func show(_ unit: UnitIdentity, on page: inout PageText) -> Bool {
        renderings?.show(unit, on: &page) ?? false
    }

    @inline(never)
    borrowing func keep(_ text: [UInt8], of unit: UnitIdentity) {
        renderings?.keep(text, of: unit)
    }
}
