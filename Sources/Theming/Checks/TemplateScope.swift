import Diagnostics

/// What names mean at one place of a template: the contexts entered so far, searched innermost first as Mustache does.
struct TemplateScope {
    /// How a context came about, seen from the template or block that is being checked.
    enum Origin: Hashable {
        /// The innermost context when the template was entered.
        case entry
        /// Found inside the entry context, so strictly smaller than it.
        case inside
        /// Found in an outer context; may hold the entry context.
        case outside
    }

    struct Level {
        let context: TemplateContext
        let origin: Origin
        /// What authors know the context by.
        let label: Problem.TemplateContext
    }

    struct Match {
        let kind: FieldKind
        /// The origin of what a section over the match enters.
        let origin: Origin
        /// The context it was found in, counted from the outermost.
        let context: Int
        /// The views that lead to it from there, one for each word but the last.
        var way: [Field] = []
        /// What is found; nil for the context itself.
        let field: Field?
    }

    /// A field by its position among those of a view.
    struct Field {
        let view: any TemplateView.Type
        let position: Int
        let kind: FieldKind

        /// Nil for a name that the view does not have.
        init?(_ name: String, of view: any TemplateView.Type) {
            let schema = view.schema
            guard let position = schema.position(of: name) else { return nil }
            self.view = view
            self.position = position
            kind = schema.fields[position].kind
        }
    }

    private(set) var innermost: Level
    private var outer: [Level] = []

    init(page: any RequiredTemplate) {
        innermost = Level(context: .view(page.view), origin: .entry, label: .page(page.name))
    }

    /// How many contexts there are.
    var depth: Int { outer.count + 1 }

    /// Nil for an unknown name. Mustache searches the contexts for the first word of a name only.
    func match(_ name: FieldName) -> Match? {
        guard let first = name.words.first else {
            if case .view = innermost.context { return nil }
            let (kind, origin) = (innermost.context.kind, innermost.origin)
            return Match(kind: kind, origin: origin, context: outer.count, field: nil)
        }
        guard let found = search(for: first, isOwn: name.isOwn) else { return nil }
        var field = found.field
        var way: [Field] = []
        for word in name.words.dropFirst() {
            guard case .view(let view) = field.kind, let next = Field(word, of: view) else { return nil }
            way.append(field)
            field = next
        }
        let start = found.context == outer.count ? innermost.origin : outer[found.context].origin
        let origin: Origin = start == .outside ? .outside : .inside
        return Match(kind: field.kind, origin: origin, context: found.context, way: way, field: field)
    }

    /// The field of this name in the innermost context that has one, and that context, counted from the outermost.
    ///
    /// - Parameter isOwn: whether only the innermost of all counts.
    private func search(for name: String, isOwn: Bool) -> (field: Field, context: Int)? {
        if let field = innermost.context.field(name) { return (field, outer.count) }
        if isOwn { return nil }
        for context in outer.indices.reversed() {
            if let field = outer[context].context.field(name) { return (field, context) }
        }
        return nil
    }

    /// The known name nearest to an unknown one, written as it would be used at this place.
    func suggestion(for name: FieldName) -> String? {
        nearestName(to: name.text, in: searched(for: name).flatMap { names(in: $0.context, likes: name) })
    }

    func entering(_ context: TemplateContext, of match: Match, label: Problem.TemplateContext) -> TemplateScope {
        var scope = self
        scope.outer.append(innermost)
        scope.innermost = Level(context: context, origin: match.origin, label: label)
        return scope
    }

    /// The scope as a partial or block finds it: only ``visibleToTemplates``, so that recursion comes back to scopes
    /// seen before.
    func enteringTemplate() -> TemplateScope {
        var scope = self
        scope.innermost = Level(context: innermost.context, origin: .entry, label: innermost.label)
        scope.outer = visibleToTemplates.dropLast().map { position in
            Level(context: outer[position].context, origin: .outside, label: outer[position].label)
        }
        return scope
    }

    /// The contexts a partial or block can find something in, counted from the outermost: all but text and markup, and
    /// but those that others of the same kind hide.
    var visibleToTemplates: [Int] {
        // Few, so that going through them is faster than a table.
        var seen = [innermost.context.identity, .text, .markup]
        var visible = [outer.count]
        for context in outer.indices.reversed() {
            let identity = outer[context].context.identity
            if seen.contains(identity) { continue }
            seen.append(identity)
            visible.append(context)
        }
        return visible.reversed()
    }

    var identity: [TemplateContext.Identity] { (outer + [innermost]).map(\.context.identity) }

    /// From the innermost context outwards.
    private func searched(for name: FieldName) -> [Level] {
        name.isOwn ? [innermost] : [innermost] + outer.reversed()
    }

    /// The names `context` knows, with as many words and dots as `name` has.
    private func names(in context: TemplateContext, likes name: FieldName) -> [String] {
        let dot = name.isOwn ? "." : ""
        guard name.words.count == 2 else { return context.fields.map { dot + $0.name } }
        return context.fields.flatMap { field in
            field.kind.fields.map { "\(dot)\(field.name).\($0.name)" }
        }
    }
}
