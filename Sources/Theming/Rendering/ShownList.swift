/// Views of one type whose type is forgotten.
protocol ShownList {
    var count: Int { get }
    func view(at index: Int) -> ShownView
}

struct ViewList<View: TemplateView>: ShownList {
    let views: [View]

    var count: Int { views.count }

    func view(at index: Int) -> ShownView { ViewBox(views[index]) }
}
