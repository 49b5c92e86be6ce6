extension TemplateProgram.Parts {
    func run(_ unit: Int, on page: inout PageInProgress) {
        run(units[unit].steps, on: &page)
    }

    private func run(_ range: Range<Int>, on page: inout PageInProgress) {
        var index = range.lowerBound
        while index < range.upperBound {
            let step = steps[index]
            index += 1
            switch step {
            case .literal(let bytes): page.output += UnsafeBufferPointer(rebasing: literals[bytes])
            case .current(let context): page.showContext(at: context)
            case .value(let path): show(path, on: &page)
            case .section(let path, let count):
                runSection(index..<index + count, over: path, on: &page)
                index += count
            case .inverted(let path, let count):
                if !isTrue(path, on: page) { run(index..<index + count, on: &page) }
                index += count
            case .include(let unit): run(unit, on: &page)
            case .includeWith(let contexts, let unit):
                let outer = page.contexts.narrow(to: positions[contexts])
                run(unit, on: &page)
                page.contexts.widen(to: outer)
            case .each(let path, let unit): show(unit, forEachIn: path, on: &page)
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

    private func show(_ unit: Int, forEachIn path: FieldPath, on page: inout PageInProgress) {
        guard let list = view(holding: path, on: page)?.list(at: path.field) else { return }
        let identity = units[unit].identity
        for index in 0..<list.count {
            let renderings = list.renderings(at: index)
            if renderings?.show(identity, on: &page) == true { continue }
            let start = page.output.count
            let outer = page.contexts.begin(with: list.view(at: index))
            run(unit, on: &page)
            page.contexts.widen(to: outer)
            renderings?.keep(page.output[start...], of: identity)
        }
    }

    private func isTrue(_ path: FieldPath, on page: PageInProgress) -> Bool {
        guard let view = view(holding: path, on: page) else { return false }
        switch path.kind {
        case .flag: return view.flag(at: path.field)
        case .text: return view.text(at: path.field) != nil
        case .markup: return view.markup(at: path.field) != nil
        case .view: return view.view(at: path.field) != nil
        case .texts: return !view.texts(at: path.field).isEmpty
        case .list: return view.list(at: path.field) != nil
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
