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

    /// What is settled of a view, by the positions of its fields.
    private struct View: Sendable {
        let type: ObjectIdentifier
        let values: [Value?]
    }

    /// Few, so that going through them is faster than a table.
    private var views: [View] = []

    init() {}

    /// All values of the view.
    init(_ view: some TemplateView) {
        add(view) { _ in true }
    }

    /// With those values of another view that are declared as settled.
    func adding(_ view: some TemplateView) -> SettledViews {
        var views = self
        views.add(view, where: \.isSettled)
        return views
    }

    private mutating func add<Shown: TemplateView>(_ view: Shown, where isSettled: (FieldSchema) -> Bool) {
        let values = zip(Shown.schema.fields, Shown.readers).map { schema, reader in
            isSettled(schema) ? view.lend { reader.value(of: $0, schema.kind) } : nil
        }
        views.append(View(type: ObjectIdentifier(Shown.self), values: values))
    }

    /// Nil for all that pages have a say in.
    subscript(match: TemplateScope.Match) -> Value? {
        guard let field = match.field else { return nil }
        let type = ObjectIdentifier(field.view)
        return views.last { $0.type == type }?.values[field.position]
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
