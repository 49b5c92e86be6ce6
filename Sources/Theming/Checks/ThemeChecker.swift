import Diagnostics

/// Follows the templates of a theme as rendering will, with schemas in place of values.
///
/// A template is checked in each scope it is included in, once per scope.
struct ThemeChecker {
    private let templates: TemplateSet
    private var states: [TemplateUnit.InScope] = []
    private var names: [String] = []
    private var inclusions = InclusionGraph()
    private var findings: [TemplatePlace: Problem] = [:]

    init(_ templates: TemplateSet) {
        self.templates = templates
    }

    /// What stays the same within a unit.
    private struct Visit {
        let state: Int
        let template: Int
        let replacements: BlockReplacements
    }
}

extension ThemeChecker {
    /// What is wrong with how `pages` use names and each other; each place is reported once.
    static func problems(of templates: TemplateSet, showing pages: [any RequiredTemplate]) -> [Diagnostic] {
        var checker = ThemeChecker(templates)
        for page in pages {
            guard let unit = templates.unit(named: page.name) else { continue }
            checker.enter(unit, in: TemplateScope(page: page), replacements: BlockReplacements(), from: nil)
        }
        checker.findCycles()
        return checker.findings.map { templates.diagnostic($0.value, at: $0.key) }
    }

    private mutating func enter(
        _ unit: TemplateUnit,
        in scope: TemplateScope,
        replacements: BlockReplacements,
        from tag: (node: TemplateNode, in: Visit)?
    ) {
        let inner = scope.enteringTemplate()
        let state = TemplateUnit.InScope(unit, inner, replacements)
        let known = states.firstIndex(of: state)
        let number = known ?? states.count
        if let tag {
            let place = place(of: tag.node, in: tag.in)
            inclusions.add(.init(from: tag.in.state, to: number, origin: scope.innermost.origin, place: place))
        }
        guard known == nil else { return }
        states.append(state)
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
                if let unit = templates.unit(named: node.name) {
                    enter(unit, in: scope, replacements: visit.replacements, from: (node, visit))
                }
            case .parent: checkParent(node, in: scope, visit)
            case .block:
                if let unit = visit.replacements[node.name] {
                    enter(unit, in: scope, replacements: visit.replacements, from: (node, visit))
                } else {
                    check(node.children, in: scope, visit)
                }
            case .text, .replacement: break
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
        let inner = scope.entering(context, of: match, label: .section(node.name))
        check(node.children, in: inner, visit)
    }

    private mutating func checkParent(_ node: TemplateNode, in scope: TemplateScope, _ visit: Visit) {
        guard let parent = templates.unit(named: node.name) else { return }
        let replacements = visit.replacements.adding(node, in: visit.template)
        enter(parent, in: scope, replacements: replacements, from: (node, visit))
    }

    private mutating func match(
        _ node: TemplateNode,
        in scope: TemplateScope,
        _ visit: Visit
    ) -> TemplateScope.Match? {
        if let match = scope.match(node.field) { return match }
        let suggestion = scope.suggestion(for: node.field)
        let context = scope.innermost.label
        report(.unknownThemeVariable(name: node.name, in: context, suggestion: suggestion), node, visit)
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
