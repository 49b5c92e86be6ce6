import Diagnostics

extension TemplateCompiler {
    /// A section over `.` changes nothing: text and markup that are a context are never empty.
    ///
    /// - Parameter otherwise: the inverted section of the same name that comes right after it.
    mutating func writeSection(
        _ node: TemplateNode,
        over match: TemplateScope.Match,
        otherwise: TemplateNode?,
        in scope: TemplateScope,
        _ visit: Visit,
        to passage: inout Passage
    ) {
        guard let path = path(to: match, in: &passage) else {
            return write(node.children, in: scope, visit, to: &passage)
        }
        let context = match.kind.sectionContext
        let slot = if case .view = match.kind { passage.slot(ofView: path) } else { passage.free }
        let inner = context.map { scope.entering($0, of: match, label: .section(node.name)) } ?? scope
        let body = steps(of: node.children, in: inner, visit, after: passage, entering: context == nil ? nil : slot)
        let other = otherwise.map { steps(of: $0.children, in: scope, visit, after: passage) } ?? []
        switch match.kind {
        case .flag: passage.append(body, otherwise: other) { .condition(path, is: true, steps: $0) }
        case .view: passage.append(body, otherwise: other) { .presence(slot: slot, is: true, steps: $0) }
        case .text, .markup:
            if let text = program.soleText(in: slot, of: body) {
                passage.append(text.rest, otherwise: other) { .shownText(path, after: text.bytes, steps: $0) }
            } else {
                passage.append(body, otherwise: other) { .text(path, slot: slot, steps: $0) }
            }
        case .texts, .list:
            append(body, forEachAt: path, match.kind, in: slot, to: &passage)
            if !other.isEmpty { passage.append(other) { .condition(path, is: false, steps: $0) } }
        }
    }

    mutating func writeInverted(
        _ node: TemplateNode,
        over match: TemplateScope.Match,
        in scope: TemplateScope,
        _ visit: Visit,
        to passage: inout Passage
    ) {
        guard let path = path(to: match, in: &passage) else { return }
        let slot: Int32? = if case .view = match.kind { passage.slot(ofView: path) } else { nil }
        passage.append(steps(of: node.children, in: scope, visit, after: passage)) { count in
            slot.map { .presence(slot: $0, is: false, steps: count) } ?? .condition(path, is: false, steps: count)
        }
    }

    /// - Parameter slot: of the context that they enter.
    private mutating func steps(
        of nodes: [TemplateNode],
        in scope: TemplateScope,
        _ visit: Visit,
        after passage: Passage,
        entering slot: Int32? = nil
    ) -> [Step] {
        var body = passage.beginningBody(entering: slot)
        write(nodes, in: scope, visit, to: &body)
        return body.steps
    }

    private mutating func append(
        _ body: [Step],
        forEachAt path: FieldPath,
        _ kind: FieldKind,
        in slot: Int32,
        to passage: inout Passage
    ) {
        if case .list = kind, program.outermostSlot(of: body) >= slot {
            let own = program.moved(body, by: slot)
            let unit = program.unit(makingUp: own) ?? selfContainedUnit(of: own)
            passage.append(.show(path, unit: Int32(unit)))
        } else {
            passage.append(body) { .forEach(path, slot: slot, steps: $0) }
        }
    }
}

extension TemplateProgram {
    /// The bytes before the text in a slot, and the steps after it; nil unless the text comes first and only once.
    fileprivate func soleText(in slot: Int32, of steps: [Step]) -> (bytes: Range<Int32>, rest: [Step])? {
        var rest = steps[...]
        var before: Range<Int32> = 0..<0
        if case .literal(let bytes)? = rest.first {
            before = bytes
            rest.removeFirst()
        }
        guard rest.popFirst() == .current(slot: slot) else { return nil }
        var isShownAgain = false
        forEachSlot(of: rest) { if $0 == slot { isShownAgain = true } }
        if isShownAgain { return nil }
        return (before, Array(rest))
    }
}

extension TemplateNode {
    /// Whether it is for the case that a section does not apply.
    func isInverted(_ section: TemplateNode) -> Bool {
        if case .inverted = kind { name == section.name } else { false }
    }
}
