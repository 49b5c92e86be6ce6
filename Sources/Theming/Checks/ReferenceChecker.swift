import Diagnostics

/// Checks what needs no schema: that partials, parents and the blocks replaced in them exist.
struct ReferenceChecker {
    private let templates: TemplateSet
    private var problems: [Diagnostic] = []

    static func problems(of templates: TemplateSet) -> [Diagnostic] {
        var checker = ReferenceChecker(templates: templates)
        for template in templates {
            checker.check(template.nodes, of: template)
        }
        return checker.problems
    }

    private mutating func check(_ nodes: [TemplateNode], of template: ParsedTemplate) {
        for node in nodes {
            switch node.kind {
            case .partial, .parent: checkReference(node, of: template)
            case .text, .variable, .section, .inverted, .replacement, .block: break
            }
            check(node.children, of: template)
        }
    }

    private mutating func checkReference(_ node: TemplateNode, of template: ParsedTemplate) {
        guard templates.index(of: node.name) != nil else {
            let suggestion = nearestName(to: node.name, in: templates.names)
            report(.unknownPartial(name: node.name, suggestion: suggestion), node, of: template)
            return
        }
        let replacements = node.replacements
        guard !replacements.isEmpty, let blocks = BlockNames(reachableFrom: node.name, in: templates) else { return }
        for replacement in replacements where !blocks.names.contains(replacement.name) {
            let suggestion = nearestName(to: replacement.name, in: blocks.names.sorted())
            let problem = Problem.unknownBlock(name: replacement.name, parent: node.name, suggestion: suggestion)
            report(problem, replacement, of: template)
        }
    }

    private mutating func report(_ problem: Problem, _ node: TemplateNode, of template: ParsedTemplate) {
        problems.append(template.source.diagnostic(problem, bytes: node.range))
    }
}

/// The blocks a template offers, its own and those of all templates it includes.
private struct BlockNames {
    private(set) var names: Set<String> = []
    private var visited: Set<String> = []
    private var isComplete = true

    /// Nil if one of the templates cannot be read, so that there may be more.
    init?(reachableFrom name: String, in templates: TemplateSet) {
        visit(name, in: templates)
        guard isComplete else { return nil }
    }

    private mutating func visit(_ name: String, in templates: TemplateSet) {
        guard visited.insert(name).inserted else { return }
        guard let index = templates.index(of: name), templates[index].problems.isEmpty else {
            isComplete = false
            return
        }
        visit(templates[index].nodes, in: templates)
    }

    private mutating func visit(_ nodes: [TemplateNode], in templates: TemplateSet) {
        for node in nodes {
            switch node.kind {
            case .block: names.insert(node.name)
            case .partial, .parent: visit(node.name, in: templates)
            case .text, .variable, .section, .inverted, .replacement: break
            }
            visit(node.children, in: templates)
        }
    }
}
