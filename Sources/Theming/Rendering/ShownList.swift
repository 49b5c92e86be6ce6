/// Views of one type whose type is forgotten; never none.
@usableFromInline
struct ShownList {
    let count: Int
    /// The closures know the type, so that nothing is looked up for each view.
    private let view: (Int) -> ShownView
    private let renderings: ((Int) -> Renderings?)?

    /// - Parameter renderings: nil for views that only one page shows.
    @usableFromInline
    init(count: Int, view: @escaping (Int) -> ShownView, renderings: ((Int) -> Renderings?)? = nil) {
        self.count = count
        self.view = view
        self.renderings = renderings
    }

    func view(at index: Int) -> ShownView { view(index) }

    func renderings(at index: Int) -> Renderings? { renderings?(index) }
}
