import Diagnostics

/// Follows the templates of a theme as rendering will, with schemas in place of values.
///
/// A template is checked in each scope it is included in, once per scope.
struct ThemeChecker {
    private let templates: TemplateSet
    private var states: [State: Int] = [:]
    private var names: [String] = []
    private var inclusions = InclusionGraph()
    private var findings: [TemplatePlace: Problem] = [:]

    init(_ templates: TemplateSet) {
        self.templates = templates
    }

    /// A template or replaced block in one scope: rendering differs at most in values.
    private struct State: Hashable {
        let unit: TemplatePlace
        let contexts: [TemplateContext.Identity]
        let replacements: [String: TemplatePlace]
    }

    /// A run of nodes that can be included: a template, or what a page puts in a block's place.
    private struct Unit {
        let name: String
        let place: TemplatePlace
        let nodes: [TemplateNode]
    }

    /// What stays the same within a unit.
    private struct Visit {
        let state: Int
        let template: Int
        let replacements: [String: Unit]
    }
}

extension ThemeChecker {
    /// What is wrong with how `pages` use names and each other; each place is reported once.
    static func problems(of templates: TemplateSet, showing pages: [any RequiredTemplate]) -> [Diagnostic] {
        var checker = ThemeChecker(templates)
        for page in pages {
            guard let unit = checker.unit(named: page.name) else { continue }
            checker.enter(unit, in: TemplateScope(page: page), replacements: [:], from: nil)
        }
        checker.findCycles()
        return checker.findings.map { templates.diagnostic($0.value, at: $0.key) }
    }

    private func unit(named name: String) -> Unit? {
        templates.index(of: name).map {
            Unit(name: name, place: TemplatePlace(template: $0, range: 0..<0), nodes: templates[$0].nodes)
        }
    }

    private mutating func enter(
        _ unit: Unit,
        in scope: TemplateScope,
        replacements: [String: Unit],
        from tag: (node: TemplateNode, in: Visit)?
    ) {
        let inner = scope.enteringTemplate()
        let state = State(
            unit: unit.place,
            contexts: inner.identity,
            replacements: replacements.mapValues(\.place)
        )
        let known = states[state]
        let number = known ?? states.count
        if let tag {
            let place = place(of: tag.node, in: tag.in)
            inclusions.add(.init(from: tag.in.state, to: number, origin: scope.innermost.origin, place: place))
        }
        guard known == nil else { return }
        states[state] = number
        names.append(unit.name)
        check(unit.nodes, in: inner, Visit(state: number, template: unit.place.template, replacements: replacements))
    }

    private mutating func check(_ nodes: [TemplateNode], in scope: TemplateScope, _ visit: Visit) {
        for node in nodes {
            switch node.kind {
            case .variable(let isEscaped): checkVariable(node, isEscaped: isEscaped, in: scope, visit)
            case .section: checkSection(node, in: scope, visit)
            case .inverted:
                _ = match(node, in: scope, visit)
                check(node.children, in: scope, visit)
            case .partial:
                if let unit = unit(named: node.name) {
                    enter(unit, in: scope, replacements: visit.replacements, from: (node, visit))
                }
            case .parent: checkParent(node, in: scope, visit)
            case .block:
                if let unit = visit.replacements[node.name] {
                    enter(unit, in: scope, replacements: visit.replacements, from: (node, visit))
                } else {
                    check(node.children, in: scope, visit)
                }
            case .replacement: break
            }
        }
    }

    private mutating func checkVariable(
        _ node: TemplateNode,
        isEscaped: Bool,
        in scope: TemplateScope,
        _ visit: Visit
    ) {
        guard let match = match(node, in: scope, visit) else { return }
        switch match.kind {
        case .text: if !isEscaped { report(.unescapedText(name: node.name), node, visit) }
        case .markup: if isEscaped { report(.escapedMarkup(name: node.name), node, visit) }
        case .flag, .texts, .view, .list: report(.valueWithoutText(name: node.name), node, visit)
        }
    }

    private mutating func checkSection(_ node: TemplateNode, in scope: TemplateScope, _ visit: Visit) {
        guard let match = match(node, in: scope, visit) else { return }
        guard let context = match.kind.sectionContext else {
            return check(node.children, in: scope, visit)
        }
        let inner = scope.entering(context, of: match, label: "`\(node.name)`")
        check(node.children, in: inner, visit)
    }

    /// A block keeps the replacement of the outermost template that has one.
    private mutating func checkParent(_ node: TemplateNode, in scope: TemplateScope, _ visit: Visit) {
        guard let parent = unit(named: node.name) else { return }
        var replacements = visit.replacements
        for block in node.replacements where replacements[block.name] == nil {
            let place = place(of: block, in: visit)
            replacements[block.name] = Unit(name: "$\(block.name)", place: place, nodes: block.children)
        }
        enter(parent, in: scope, replacements: replacements, from: (node, visit))
    }

    private mutating func match(
        _ node: TemplateNode,
        in scope: TemplateScope,
        _ visit: Visit
    ) -> TemplateScope.Match? {
        if let match = scope.match(node.name) { return match }
        let suggestion = scope.suggestion(for: node.name)
        let context = scope.innermost.label
        report(.unknownThemeVariable(name: node.name, context: context, suggestion: suggestion), node, visit)
        return nil
    }

    private mutating func findCycles() {
        var reported: Set<Set<String>> = []
        for cycle in inclusions.endlessCycles() {
            let path = cycle.map { names[$0.from] }
            guard reported.insert(Set(path)).inserted, let tag = cycle.first else { continue }
            findings[tag.place] = .partialCycle(names: path + path.prefix(1))
        }
    }

    private mutating func report(_ problem: Problem, _ node: TemplateNode, _ visit: Visit) {
        let place = place(of: node, in: visit)
        if findings[place] == nil {
            findings[place] = problem
        }
    }

    private func place(of node: TemplateNode, in visit: Visit) -> TemplatePlace {
        TemplatePlace(template: visit.template, range: node.range)
    }
}
