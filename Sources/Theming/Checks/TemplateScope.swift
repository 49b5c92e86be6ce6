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
        /// The positions of the fields that lead to it from there, one for each word; none for the context itself.
        let fields: [Int]
        /// The views that each of these fields belongs to.
        let owners: [any TemplateView.Type]
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
            return Match(kind: kind, origin: origin, context: outer.count, fields: [], owners: [])
        }
        guard let context = context(knowing: first, isOwn: name.isOwn) else { return nil }
        let level = context == outer.count ? innermost : outer[context]
        var kind = level.context.kind
        var owners: [any TemplateView.Type] = []
        var path: [Int] = []
        for word in name.words {
            guard case .view(let owner) = kind, let index = owner.schema.position(of: word) else { return nil }
            owners.append(owner)
            kind = owner.schema.fields[index].kind
            path.append(index)
        }
        let origin: Origin = level.origin == .outside ? .outside : .inside
        return Match(kind: kind, origin: origin, context: context, fields: path, owners: owners)
    }

    /// The innermost context that has a field of this name, counted from the outermost.
    ///
    /// - Parameter isOwn: whether only the innermost of all counts.
    private func context(knowing name: String, isOwn: Bool) -> Int? {
        if innermost.context.has(name) { return outer.count }
        return isOwn ? nil : outer.lastIndex { $0.context.has(name) }
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
        var seen: Set = [innermost.context.identity, .text, .markup]
        let visible = outer.indices.reversed().filter { seen.insert(outer[$0].context.identity).inserted }
        return visible.reversed() + [outer.count]
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
