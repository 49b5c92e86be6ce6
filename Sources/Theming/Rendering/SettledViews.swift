/// Values of views that are the same wherever templates come to a view of that type, so that what they show is known
/// beforehand.
struct SettledViews: Sendable {
    enum Value: Sendable {
        case flag(Bool)
        /// None where absent, else none that is empty.
        case texts([String])
        case markup(Markup?)

        var isTrue: Bool {
            switch self {
            case .flag(let flag): flag
            case .texts(let texts): !texts.isEmpty
            case .markup(let markup): markup != nil
            }
        }

        /// What a template can show of it, one after the other.
        var html: [[UInt8]] {
            switch self {
            case .flag: []
            case .texts(let texts): texts.map { Array(HTMLText.escaped($0).utf8) }
            case .markup(let markup): markup.map { [$0.utf8] } ?? []
            }
        }
    }

    private struct Field: Hashable {
        let view: ObjectIdentifier
        let position: Int
    }

    private var values: [Field: Value] = [:]

    init() {}

    /// All values of the view.
    init<View: TemplateView>(_ view: View) {
        add(view) { _ in true }
    }

    /// With those values of another view that are declared as settled.
    func adding(_ view: some TemplateView) -> SettledViews {
        var views = self
        views.add(view, where: \.isSettled)
        return views
    }

    private mutating func add<View: TemplateView>(_ view: View, where isSettled: (FieldSchema) -> Bool) {
        let shown = ViewBox(view)
        for (position, schema) in View.schema.enumerated() where isSettled(schema) {
            values[Field(view: ObjectIdentifier(View.self), position: position)] = shown.value(
                at: position,
                schema.kind
            )
        }
    }

    /// Nil for all that pages have a say in.
    subscript(match: TemplateScope.Match) -> Value? {
        guard case .view(let type) = match.owner, let position = match.fields.last else { return nil }
        return values[Field(view: ObjectIdentifier(type), position: position)]
    }
}

extension ShownView {
    fileprivate func value(at field: Int, _ kind: FieldKind) -> SettledViews.Value? {
        switch kind {
        case .flag: .flag(flag(at: field))
        case .text: .texts(text(at: field).map { [$0] } ?? [])
        case .texts: .texts(texts(at: field))
        case .markup: .markup(markup(at: field))
        case .view, .list: nil
        }
    }
}
