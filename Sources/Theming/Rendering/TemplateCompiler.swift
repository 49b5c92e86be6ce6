import Diagnostics

/// Writes checked templates as steps: follows them as ``ThemeChecker`` does, each once per scope it is included in.
struct TemplateCompiler {
    private let templates: TemplateSet
    private let settled: SettledViews
    private(set) var program = TemplateProgram()
    private var units: [TemplateUnit.InScope: Int] = [:]
    /// The units that see nothing but the view they show, by their steps: one serves pages of all kinds.
    private var selfContained: [[Step]: Int] = [:]
    /// The units whose steps are being written, and those of them that include themselves.
    private var unfinished: Set<Int> = []
    private var recursive: Set<Int> = []

    init(_ templates: TemplateSet, settled: SettledViews = SettledViews()) {
        self.templates = templates
        self.settled = settled
    }

    /// What stays the same within a unit.
    private struct Visit {
        let template: Int
        let replacements: BlockReplacements
    }

    /// The unit that renders a page; nil if it has no template.
    mutating func compile(_ page: any RequiredTemplate) -> Int? {
        templates.unit(named: page.name).map {
            compile($0, in: TemplateScope(page: page).enteringTemplate(), replacements: BlockReplacements())
        }
    }

    private mutating func compile(
        _ unit: TemplateUnit,
        in scope: TemplateScope,
        replacements: BlockReplacements
    ) -> Int {
        let key = TemplateUnit.InScope(unit, scope, replacements)
        if let known = units[key] {
            if unfinished.contains(known) { recursive.insert(known) }
            return known
        }
        let number = program.reserveUnit()
        units[key] = number
        unfinished.insert(number)
        let visit = Visit(template: unit.place.template, replacements: replacements)
        let steps = steps(of: unit.nodes, in: scope, visit)
        unfinished.remove(number)
        let innermost = scope.depth - 1
        guard !recursive.contains(number), program.outermostContext(of: steps) >= innermost else {
            program.define(number, as: steps)
            return number
        }
        let shared = selfContainedUnit(number, of: program.moved(steps, outwardBy: innermost))
        units[key] = shared
        return shared
    }

    /// The unit of steps that see the innermost context only: one that was there before, else `number`, else a new one.
    private mutating func selfContainedUnit(_ number: Int? = nil, of steps: [Step]) -> Int {
        if let known = selfContained[steps] { return known }
        let number = number ?? program.reserveUnit()
        program.define(number, as: steps, isSelfContained: true)
        selfContained[steps] = number
        return number
    }

    private mutating func steps(of nodes: [TemplateNode], in scope: TemplateScope, _ visit: Visit) -> [Step] {
        var steps: [Step] = []
        var text: [UInt8] = []
        for node in nodes {
            let match = match(node, in: scope)
            if let shown = literal(node, match, in: scope, visit) {
                text += shown
                continue
            }
            if !text.isEmpty { steps.append(.literal(Range(program.addLiteral(text)))) }
            text = []
            switch node.kind {
            case .variable: if let match { steps.append(variable(match)) }
            case .section: if let match { steps += section(node, over: match, in: scope, visit) }
            case .inverted: if let match { steps += inverted(node, over: match, in: scope, visit) }
            case .partial:
                guard let unit = templates.unit(named: node.name) else { continue }
                steps.append(inclusion(of: unit, in: scope, replacements: visit.replacements))
            case .parent:
                guard let unit = templates.unit(named: node.name) else { continue }
                let replacements = visit.replacements.adding(node, in: visit.template)
                steps.append(inclusion(of: unit, in: scope, replacements: replacements))
            case .block:
                if let unit = visit.replacements[node.name] {
                    steps.append(inclusion(of: unit, in: scope, replacements: visit.replacements))
                } else {
                    steps += self.steps(of: node.children, in: scope, visit)
                }
            case .text, .replacement: break
            }
        }
        if !text.isEmpty { steps.append(.literal(Range(program.addLiteral(text)))) }
        return steps
    }

    /// What a variable or section names; nil for other nodes and unknown names.
    private func match(_ node: TemplateNode, in scope: TemplateScope) -> TemplateScope.Match? {
        switch node.kind {
        case .variable, .section, .inverted: scope.match(node.field)
        case .text, .partial, .parent, .replacement, .block: nil
        }
    }

    private mutating func variable(_ match: TemplateScope.Match) -> Step {
        path(to: match).map(Step.value) ?? .current(context: match.context)
    }

    /// A section over `.` changes nothing: text and markup that are a context are never empty.
    private mutating func section(
        _ node: TemplateNode,
        over match: TemplateScope.Match,
        in scope: TemplateScope,
        _ visit: Visit
    ) -> [Step] {
        guard let path = path(to: match) else { return steps(of: node.children, in: scope, visit) }
        let inner = match.kind.sectionContext.map { scope.entering($0, of: match, label: .section(node.name)) } ?? scope
        let body = steps(of: node.children, in: inner, visit)
        if path.kind == .list, program.outermostContext(of: body) >= scope.depth {
            let own = program.moved(body, outwardBy: scope.depth)
            return [.each(path, unit: program.unit(makingUp: own) ?? selfContainedUnit(of: own))]
        }
        return [.section(path, steps: Int32(body.count))] + body
    }

    private mutating func inverted(
        _ node: TemplateNode,
        over match: TemplateScope.Match,
        in scope: TemplateScope,
        _ visit: Visit
    ) -> [Step] {
        guard let path = path(to: match) else { return [] }
        let body = steps(of: node.children, in: scope, visit)
        return [.inverted(path, steps: Int32(body.count))] + body
    }

    private mutating func inclusion(
        of unit: TemplateUnit,
        in scope: TemplateScope,
        replacements: BlockReplacements
    ) -> Step {
        let number = compile(unit, in: scope.enteringTemplate(), replacements: replacements)
        if program.units[number].isSelfContained {
            return .includeWith(contexts: program.addPositions([scope.depth - 1]), unit: number)
        }
        let visible = scope.visibleToTemplates
        if visible.count == scope.depth {
            return .include(unit: number)
        }
        return .includeWith(contexts: program.addPositions(visible), unit: number)
    }

    /// Nil for the context itself.
    private mutating func path(to match: TemplateScope.Match) -> FieldPath? {
        let readers = zip(match.fields, match.owners).map { program.addReader(of: $0, in: $1) }
        return readers.last.map { field in
            FieldPath(
                context: Int32(match.context),
                views: Range(program.addPositions(readers.dropLast())),
                field: Int32(field),
                kind: FieldPath.Kind(match.kind)
            )
        }
    }
}

// MARK: - What is known beforehand

extension TemplateCompiler {
    /// What a node shows on every page; nil where pages have a say.
    ///
    /// - Parameter current: the text or markup that is the innermost context, as HTML; nil where that is not known.
    private func literal(
        _ node: TemplateNode,
        _ match: TemplateScope.Match?,
        in scope: TemplateScope,
        _ visit: Visit,
        current: [UInt8]? = nil
    ) -> [UInt8]? {
        switch node.kind {
        case .text(let utf8): return utf8
        case .block:
            return visit.replacements[node.name] == nil ? literal(node.children, in: scope, visit, current) : nil
        case .partial, .parent, .replacement: return nil
        case .variable where node.name == ".": return current
        case .variable: return match.flatMap { settled[$0] }?.html.flatMap(\.self)
        case .inverted:
            guard let value = match.flatMap({ settled[$0] }) else { return nil }
            return value.isTrue ? [] : literal(node.children, in: scope, visit, current)
        case .section:
            guard let match, let value = settled[match] else { return nil }
            guard value.isTrue else { return [] }
            guard let context = match.kind.sectionContext else {
                return literal(node.children, in: scope, visit, current)
            }
            let inner = scope.entering(context, of: match, label: .section(node.name))
            return value.html.reduce([]) { shown, text in
                guard let shown, let body = literal(node.children, in: inner, visit, text) else { return nil }
                return shown + body
            }
        }
    }

    private func literal(
        _ nodes: [TemplateNode],
        in scope: TemplateScope,
        _ visit: Visit,
        _ current: [UInt8]?
    ) -> [UInt8]? {
        nodes.reduce([]) { shown, node in
            guard let shown else { return nil }
            let match = match(node, in: scope)
            return literal(node, match, in: scope, visit, current: current).map { shown + $0 }
        }
    }
}

extension FieldPath.Kind {
    init(_ kind: FieldKind) {
        switch kind {
        case .text: self = .text
        case .flag: self = .flag
        case .markup: self = .markup
        case .texts: self = .texts
        case .view: self = .view
        case .list: self = .list
        }
    }
}
