/// Views of one type whose type is forgotten.
@usableFromInline
protocol ShownList {
    var count: Int { get }
    func view(at index: Int) -> ShownView
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
}
