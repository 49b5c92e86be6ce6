/// Values of views that are the same wherever templates come to a view of that type, so that what they show is known
/// beforehand.
struct SettledViews: Sendable {
    enum Value: Sendable {
        case flag(Bool)
        /// HTML: none where absent, else none that is empty.
        case texts([[UInt8]])

        var isTrue: Bool {
            switch self {
            case .flag(let flag): flag
            case .texts(let texts): !texts.isEmpty
            }
        }

        /// What a template can show of it, one after the other.
        var html: [[UInt8]] {
            switch self {
            case .flag: []
            case .texts(let texts): texts
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
        for (position, schema) in View.schema.fields.enumerated() where isSettled(schema) {
            let value = view.lend { View.fields.readers[position].value(of: $0, schema.kind) }
            values[Field(view: ObjectIdentifier(View.self), position: position)] = value
        }
    }

    /// Nil for all that pages have a say in.
    subscript(match: TemplateScope.Match) -> Value? {
        guard let type = match.owners.last, let position = match.fields.last else { return nil }
        return values[Field(view: ObjectIdentifier(type), position: position)]
    }
}

extension FieldReader {
    fileprivate func value(of view: ShownView, _ kind: FieldKind) -> SettledViews.Value? {
        switch kind {
        case .flag:
            var nothing = PageText()
            return .flag(write(view, &nothing))
        case .text, .markup:
            var text = PageText()
            return .texts(write(view, &text) ? [text.html] : [])
        case .texts:
            return .texts(texts(view).filter { !$0.isEmpty }.map { Array(HTMLText.escaped($0).utf8) })
        case .view, .list:
            return nil
        }
    }
}
