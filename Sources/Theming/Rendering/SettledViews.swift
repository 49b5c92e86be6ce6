/// Views that are the same wherever templates come to one of their type, so that what they show is known beforehand.
struct SettledViews {
    private var views: [ObjectIdentifier: ShownView] = [:]

    init() {}

    init(_ view: some TemplateView) {
        views[ObjectIdentifier(type(of: view))] = ViewBox(view)
    }

    /// The HTML of a text of one of them; nil for all else.
    func text(of match: TemplateScope.Match) -> [UInt8]? {
        guard case .view(let type) = match.owner, case .text = match.kind, let field = match.fields.last,
            let view = views[ObjectIdentifier(type)]
        else { return nil }
        var html: [UInt8] = []
        HTMLText.append(view.text(at: field) ?? "", to: &html)
        return html
    }
}
