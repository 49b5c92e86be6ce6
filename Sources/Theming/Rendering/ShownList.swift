/// Views of one type whose type is forgotten.
@usableFromInline
protocol ShownList {
    var count: Int { get }
    func view(at index: Int) -> ShownView
    /// Nil for views that only one page shows.
    func renderings(at index: Int) -> Renderings?
}

@usableFromInline
struct ViewList<View: TemplateView>: ShownList {
    @usableFromInline let views: [View]

    @inlinable
    init(views: [View]) {
        self.views = views
    }

    @inlinable var count: Int { views.count }

    @inlinable
    func view(at index: Int) -> ShownView { ViewBox(views[index]) }

    @inlinable
    func renderings(at index: Int) -> Renderings? { nil }
}

@usableFromInline
struct SharedViewList<View: TemplateView>: ShownList {
    @usableFromInline let views: [SharedView<View>]

    @inlinable
    init(views: [SharedView<View>]) {
        self.views = views
    }

    @inlinable var count: Int { views.count }

    @inlinable
    func view(at index: Int) -> ShownView { ViewBox(views[index].view) }

    @inlinable
    func renderings(at index: Int) -> Renderings? { views[index].renderings }
}
