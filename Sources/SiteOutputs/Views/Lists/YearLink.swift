import Theming

/// A year in a list of years.
struct YearLink: TemplateView {
    let year: String
    let href: String
    /// e.g. `3 Beiträge`
    let count: String
    var current = false

    static let fields = TemplateFields<YearLink>(
        .text("year") { $0.year },
        .text("href") { $0.href },
        .text("count") { $0.count },
        .flag("current") { $0.current }
    )
}

extension [SharedView<YearLink>] {
    init(_ links: [YearLink]) {
        self = links.map { SharedView($0, renderings: Renderings()) }
    }

    /// The links as the page of a year shows them; nil for pages of no year or of several.
    func marking(_ year: Int?) -> Self {
        guard let year = year.map(String.init) else { return self }
        return map { link in
            guard link.view.year == year else { return link }
            var current = link.view
            current.current = true
            return SharedView(current, renderings: nil)
        }
    }
}
