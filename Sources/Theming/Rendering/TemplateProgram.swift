/// The templates of a theme as rendering follows them: every name is a position, every inclusion a unit's number.
struct TemplateProgram: Sendable {
    private var steps: [Step] = []
    /// The steps of each template or replaced block in one scope.
    private var units: [Range<Int>] = []
    private var literals: [UInt8] = []
    /// Fields on the way to others, and contexts that inclusions pass on.
    private var positions: [Int] = []

    /// UTF-8 text.
    func render(_ view: ShownView, as unit: Int) -> [UInt8] {
        var page = PageInProgress(showing: view)
        run(units[unit], on: &page)
        return page.output
    }
}

// MARK: - Building

extension TemplateProgram {
    /// A number for a unit whose steps come later, so that it can include itself.
    mutating func reserveUnit() -> Int {
        units.append(0..<0)
        return units.count - 1
    }

    mutating func define(_ unit: Int, as steps: [Step]) {
        units[unit] = self.steps.count..<self.steps.count + steps.count
        self.steps += steps
    }

    mutating func addLiteral(_ utf8: [UInt8]) -> Range<Int> {
        literals += utf8
        return literals.count - utf8.count..<literals.count
    }

    mutating func addPositions(_ positions: some Collection<Int>) -> Range<Int> {
        self.positions += positions
        return self.positions.count - positions.count..<self.positions.count
    }
}

// MARK: - Running

extension TemplateProgram {
    private func run(_ range: Range<Int>, on page: inout PageInProgress) {
        var index = range.lowerBound
        while index < range.upperBound {
            let step = steps[index]
            index += 1
            switch step {
            case .literal(let bytes):
                literals.withUnsafeBufferPointer { page.output += UnsafeBufferPointer(rebasing: $0[bytes]) }
            case .current(let context): page.showContext(at: context)
            case .value(let path): show(path, on: &page)
            case .section(let path, let count):
                runSection(index..<index + count, over: path, on: &page)
                index += count
            case .inverted(let path, let count):
                if !isTrue(path, on: page) { run(index..<index + count, on: &page) }
                index += count
            case .include(let unit): run(units[unit], on: &page)
            case .includeWith(let contexts, let unit):
                let outer = page.contexts.narrow(to: positions[contexts])
                run(units[unit], on: &page)
                page.contexts.widen(to: outer)
            }
        }
    }

    private func runSection(_ body: Range<Int>, over path: FieldPath, on page: inout PageInProgress) {
        guard let view = view(holding: path, on: page) else { return }
        switch path.kind {
        case .flag: if view.flag(at: path.field) { run(body, on: &page) }
        case .text: if let text = view.text(at: path.field) { run(body, in: .text(text), on: &page) }
        case .markup: if let markup = view.markup(at: path.field) { run(body, in: .markup(markup), on: &page) }
        case .view: if let inner = view.view(at: path.field) { run(body, in: .view(inner), on: &page) }
        case .texts:
            for text in view.texts(at: path.field) { run(body, in: .text(text), on: &page) }
        case .list:
            guard let list = view.list(at: path.field) else { return }
            for index in 0..<list.count { run(body, in: .view(list.view(at: index)), on: &page) }
        }
    }

    private func run(_ range: Range<Int>, in context: ContextStack.Context, on page: inout PageInProgress) {
        page.contexts.push(context)
        run(range, on: &page)
        page.contexts.pop()
    }

    private func isTrue(_ path: FieldPath, on page: PageInProgress) -> Bool {
        guard let view = view(holding: path, on: page) else { return false }
        switch path.kind {
        case .flag: return view.flag(at: path.field)
        case .text: return view.text(at: path.field) != nil
        case .markup: return view.markup(at: path.field) != nil
        case .view: return view.view(at: path.field) != nil
        case .texts: return !view.texts(at: path.field).isEmpty
        case .list: return view.list(at: path.field).map { $0.count > 0 } ?? false
        }
    }

    private func show(_ path: FieldPath, on page: inout PageInProgress) {
        guard let view = view(holding: path, on: page) else { return }
        switch path.kind {
        case .text: if let text = view.text(at: path.field) { page.show(text) }
        case .markup: if let markup = view.markup(at: path.field) { page.show(markup) }
        case .flag, .texts, .view, .list: break
        }
    }

    /// Nil if a view on the way is absent.
    private func view(holding path: FieldPath, on page: PageInProgress) -> ShownView? {
        guard case .view(var view) = page.contexts[path.context] else { return nil }
        for position in path.views {
            guard let inner = view.view(at: positions[position]) else { return nil }
            view = inner
        }
        return view
    }
}
