import Diagnostics

/// Writes checked templates as steps: follows them as ``ThemeChecker`` does, each once per scope it is included in.
struct TemplateCompiler {
    private let templates: TemplateSet
    private let settled: SettledViews
    var program = TemplateProgram()
    private var units: [KnownUnit] = []
    /// The units whose steps are being written, and those of them that include themselves.
    private var unfinished: Set<Int> = []
    private var recursive: Set<Int> = []

    private struct KnownUnit {
        let unit: TemplateUnit.InScope
        /// Its own in the program, or that of another with the same steps.
        var number: Int
    }

    init(_ templates: TemplateSet, settled: SettledViews = SettledViews()) {
        self.templates = templates
        self.settled = settled
    }

    /// What stays the same within a unit.
    struct Visit {
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
        let unitInScope = TemplateUnit.InScope(unit, scope, replacements)
        if let known = units.first(where: { $0.unit == unitInScope })?.number {
            if unfinished.contains(known) { recursive.insert(known) }
            return known
        }
        let number = program.reserveUnit()
        let position = units.count
        units.append(KnownUnit(unit: unitInScope, number: number))
        unfinished.insert(number)
        let visit = Visit(template: unit.place.template, replacements: replacements)
        var passage = Passage(seeing: scope.depth)
        write(unit.nodes, in: scope, visit, to: &passage)
        unfinished.remove(number)
        let innermost = Int32(scope.depth - 1)
        guard !recursive.contains(number), program.outermostSlot(of: passage.steps) >= innermost else {
            program.define(number, as: passage.steps, seeing: scope.depth)
            return number
        }
        let shared = selfContainedUnit(number, of: program.moved(passage.steps, by: innermost))
        units[position].number = shared
        return shared
    }

    /// The unit of steps that see the innermost context only: one that was there before, else `number`, else a new one.
    ///
    /// One serves pages of all kinds.
    mutating func selfContainedUnit(_ number: Int? = nil, of steps: [Step]) -> Int {
        if let known = program.selfContainedUnit(of: steps) { return known }
        let number = number ?? program.reserveUnit()
        program.define(number, as: steps, seeing: 1, isSelfContained: true)
        return number
    }

    mutating func write(
        _ nodes: [TemplateNode],
        in scope: TemplateScope,
        _ visit: Visit,
        to passage: inout Passage
    ) {
        var text: [UInt8] = []
        var rest = nodes[...]
        while let node = rest.popFirst() {
            let match = match(node, in: scope)
            if let shown = literal(node, match, in: scope, visit) {
                text += shown
                continue
            }
            if !text.isEmpty { passage.append(.literal(Range(program.addLiteral(text)))) }
            text = []
            switch node.kind {
            case .variable: if let match { writeVariable(match, to: &passage) }
            case .section:
                let otherwise = rest.first.flatMap { $0.isInverted(node) ? $0 : nil }
                if otherwise != nil { rest.removeFirst() }
                guard let match else { continue }
                writeSection(node, over: match, otherwise: otherwise, in: scope, visit, to: &passage)
            case .inverted: if let match { writeInverted(node, over: match, in: scope, visit, to: &passage) }
            case .partial:
                guard let unit = templates.unit(named: node.name) else { continue }
                writeInclusion(of: unit, in: scope, replacements: visit.replacements, to: &passage)
            case .parent:
                guard let unit = templates.unit(named: node.name) else { continue }
                let replacements = visit.replacements.adding(node, in: visit.template)
                writeInclusion(of: unit, in: scope, replacements: replacements, to: &passage)
            case .block:
                if let unit = visit.replacements[node.name] {
                    writeInclusion(of: unit, in: scope, replacements: visit.replacements, to: &passage)
                } else {
                    write(node.children, in: scope, visit, to: &passage)
                }
            case .text, .replacement: break
            }
        }
        if !text.isEmpty { passage.append(.literal(Range(program.addLiteral(text)))) }
    }

    /// What a variable or section names; nil for other nodes and unknown names.
    private func match(_ node: TemplateNode, in scope: TemplateScope) -> TemplateScope.Match? {
        switch node.kind {
        case .variable, .section, .inverted: scope.match(node.field)
        case .text, .partial, .parent, .replacement, .block: nil
        }
    }

    private mutating func writeVariable(_ match: TemplateScope.Match, to passage: inout Passage) {
        if let path = path(to: match, in: &passage) {
            passage.append(.value(path))
        } else {
            passage.append(.current(slot: passage.slot(ofContext: match.context)))
        }
    }

    private mutating func writeInclusion(
        of unit: TemplateUnit,
        in scope: TemplateScope,
        replacements: BlockReplacements,
        to passage: inout Passage
    ) {
        let number = compile(unit, in: scope.enteringTemplate(), replacements: replacements)
        let visible = program.units[number].isSelfContained ? [scope.depth - 1] : scope.visibleToTemplates
        let slots = program.addSlots(visible.map(passage.slot(ofContext:)))
        passage.append(.include(slots: Range(slots), unit: Int32(number)))
    }

    /// Nil for the context itself. The views on the way are looked up.
    mutating func path(to match: TemplateScope.Match, in passage: inout Passage) -> FieldPath? {
        guard let field = match.field else { return nil }
        var slot = passage.slot(ofContext: match.context)
        for view in match.way {
            slot = passage.slot(ofView: FieldPath(slot: slot, field: program.addReader(of: view)))
        }
        return FieldPath(slot: slot, field: program.addReader(of: field))
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
