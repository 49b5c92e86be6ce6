/// A view whose type is forgotten while one page renders: its fields go by their positions.
///
/// Asking a field for another kind of value than it holds gives an absent one; compiled templates never do.
@usableFromInline
class ShownView {
    private let readers: [FieldReader]
    /// The views found so far, the last one first: templates look into `page` in every other line.
    ///
    /// Unchecked, because every tag looks here: only ``view(at:)`` touches it, and no reader calls that.
    @exclusivity(unchecked) private var lastChild: ShownView?
    /// The view that was found before in the same one, and the field there that holds this one.
    @exclusivity(unchecked) private var olderSibling: ShownView?
    @exclusivity(unchecked) private var field = 0

    @usableFromInline
    init(readers: [FieldReader]) {
        self.readers = readers
    }

    /// Nil also for the empty text.
    final func text(at field: Int) -> String? {
        guard case .text(let read) = readers[field], let text = read(self), !text.isEmpty else { return nil }
        return text
    }

    /// Nil also for empty markup.
    final func markup(at field: Int) -> Markup? {
        guard case .markup(let read) = readers[field], let markup = read(self), !markup.utf8.isEmpty else { return nil }
        return markup
    }

    final func flag(at field: Int) -> Bool {
        guard case .flag(let read) = readers[field] else { return false }
        return read(self)
    }

    /// Without empty ones.
    final func texts(at field: Int) -> [String] {
        guard case .texts(let read) = readers[field] else { return [] }
        let texts = read(self)
        return texts.contains(where: \.isEmpty) ? texts.filter { !$0.isEmpty } : texts
    }

    final func view(at field: Int) -> ShownView? {
        var known = lastChild
        while let child = known {
            if child.field == field { return child }
            known = child.olderSibling
        }
        guard case .view(let read) = readers[field], let child = read(self) else { return nil }
        child.field = field
        child.olderSibling = lastChild
        lastChild = child
        return child
    }

    /// Nil also for the empty list.
    final func list(at field: Int) -> ShownList? {
        guard case .list(let read) = readers[field] else { return nil }
        return read(self)
    }
}

/// Every ``ShownView`` is one of these.
@usableFromInline
final class ViewBox<View: TemplateView>: ShownView {
    @usableFromInline let view: View

    @inlinable
    init(_ view: View) {
        self.view = view
        super.init(readers: View.fields.readers)
    }
}

extension ShownView {
    /// The view must be a `View`: a reader made for views of that type is handed no other, as each box brings its own.
    ///
    /// A checked cast would take longer than all else there is to reading a field.
    @inlinable
    final func box<View>(of type: View.Type) -> ViewBox<View> {
        unsafeDowncast(self, to: ViewBox<View>.self)
    }
}
