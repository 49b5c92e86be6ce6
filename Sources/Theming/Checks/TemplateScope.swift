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
        let label: String
    }

    struct Match {
        let kind: FieldKind
        /// The origin of what a section over the match enters.
        let origin: Origin
    }

    private(set) var innermost: Level
    private var outer: [Level] = []

    init(page: any RequiredTemplate) {
        innermost = Level(context: .view(page.view), origin: .entry, label: "the page `\(page.name)`")
    }

    /// Nil for an unknown name. Mustache searches the contexts for the first word of a name only.
    func match(_ name: String) -> Match? {
        if name == "." {
            if case .view = innermost.context { return nil }
            return Match(kind: innermost.context.kind, origin: innermost.origin)
        }
        let words = name.split(separator: ".")
        for level in searched(for: name) {
            guard let first = level.context.fields.first(where: { $0.name == words[0] }) else { continue }
            var kind = first.kind
            for word in words.dropFirst() {
                guard let field = kind.fields.first(where: { $0.name == word }) else { return nil }
                kind = field.kind
            }
            return Match(kind: kind, origin: level.origin == .outside ? .outside : .inside)
        }
        return nil
    }

    /// The known name nearest to an unknown one, written as it would be used at this place.
    func suggestion(for name: String) -> String? {
        nearestName(to: name, in: searched(for: name).flatMap { names(in: $0.context, likes: name) })
    }

    func entering(_ context: TemplateContext, of match: Match, label: String) -> TemplateScope {
        var scope = self
        scope.outer.append(innermost)
        scope.innermost = Level(context: context, origin: match.origin, label: label)
        return scope
    }

    /// The scope as a partial or block finds it: without contexts that others of the same kind hide, so that
    /// recursion comes back to scopes seen before.
    func enteringTemplate() -> TemplateScope {
        var scope = self
        scope.innermost = Level(context: innermost.context, origin: .entry, label: innermost.label)
        var seen: Set = [innermost.context.identity, .text, .markup]
        scope.outer = outer.reversed().filter { seen.insert($0.context.identity).inserted }.reversed().map {
            Level(context: $0.context, origin: .outside, label: $0.label)
        }
        return scope
    }

    var identity: [TemplateContext.Identity] { (outer + [innermost]).map(\.context.identity) }

    private func searched(for name: String) -> [Level] {
        name.hasPrefix(".") ? [innermost] : [innermost] + outer.reversed()
    }

    /// The names `context` knows, with as many words and dots as `name` has.
    private func names(in context: TemplateContext, likes name: String) -> [String] {
        let dot = name.hasPrefix(".") ? "." : ""
        let words = name.split(separator: ".")
        guard words.count == 2 else { return context.fields.map { dot + $0.name } }
        return context.fields.flatMap { field in
            field.kind.fields.map { "\(dot)\(field.name).\($0.name)" }
        }
    }
}
