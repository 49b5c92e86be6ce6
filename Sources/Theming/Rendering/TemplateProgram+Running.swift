extension TemplateProgram.Parts {
    func run(_ unit: Int, on page: inout PageInProgress) {
        var holder = FieldHolder()
        run(units[unit].steps, on: &page, lookingInto: &holder)
    }

    /// - Parameter holder: of a step that saw the same contexts.
    private func run(_ range: Range<Int>, on page: inout PageInProgress, lookingInto holder: inout FieldHolder) {
        var index = range.lowerBound
        while index < range.upperBound {
            let step = steps[index]
            index += 1
            switch step {
            case .literal(let bytes): page.output += UnsafeBufferPointer(rebasing: literals[bytes])
            case .current(let context): page.showContext(at: context)
            case .value(let path):
                holder.find(path, in: self, on: page)
                if let view = holder.view { show(path, of: view, on: &page) }
            case .section(let path, let count):
                holder.find(path, in: self, on: page)
                if path.kind == .flag {
                    if holder.view?.flag(at: path.field) == true {
                        run(index..<index + count, on: &page, lookingInto: &holder)
                    }
                } else if let view = holder.view {
                    runSection(index..<index + count, over: path, of: view, on: &page)
                }
                index += count
            case .inverted(let path, let count):
                holder.find(path, in: self, on: page)
                if holder.view.map({ isTrue(path, of: $0) }) != true {
                    run(index..<index + count, on: &page, lookingInto: &holder)
                }
                index += count
            case .include(let unit): run(units[unit].steps, on: &page, lookingInto: &holder)
            case .includeWith(let contexts, let unit):
                let outer = page.contexts.narrow(to: positions[contexts])
                run(unit, on: &page)
                page.contexts.widen(to: outer)
            case .each(let path, let unit):
                holder.find(path, in: self, on: page)
                if let list = holder.view?.list(at: path.field) { show(unit, forEachIn: list, on: &page) }
            }
        }
    }

    /// - Parameter path: to anything but a flag.
    private func runSection(
        _ body: Range<Int>,
        over path: FieldPath,
        of view: ShownView,
        on page: inout PageInProgress
    ) {
        switch path.kind {
        case .flag: break
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
        var holder = FieldHolder()
        run(range, on: &page, lookingInto: &holder)
        page.contexts.pop()
    }

    private func show(_ unit: Int, forEachIn list: ShownList, on page: inout PageInProgress) {
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

    private func isTrue(_ path: FieldPath, of view: ShownView) -> Bool {
        switch path.kind {
        case .flag: return view.flag(at: path.field)
        case .text: return view.text(at: path.field) != nil
        case .markup: return view.markup(at: path.field) != nil
        case .view: return view.view(at: path.field) != nil
        case .texts: return !view.texts(at: path.field).isEmpty
        case .list: return view.list(at: path.field) != nil
        }
    }

    private func show(_ path: FieldPath, of view: ShownView, on page: inout PageInProgress) {
        switch path.kind {
        case .text: if let text = view.text(at: path.field) { page.show(text) }
        case .markup: if let markup = view.markup(at: path.field) { page.show(markup) }
        case .flag, .texts, .view, .list: break
        }
    }

    /// Nil if a view on the way is absent.
    fileprivate func view(holding path: FieldPath, on page: PageInProgress) -> ShownView? {
        guard case .view(var view) = page.contexts[path.context] else { return nil }
        for position in path.views {
            guard let inner = view.view(at: positions[position]) else { return nil }
            view = inner
        }
        return view
    }
}

/// The view that a step looks into: mostly the one that the step before it looked into.
private struct FieldHolder {
    /// Nil if a view on the way to it is absent.
    private(set) var view: ShownView?
    private var context = -1
    private var views = 0..<0

    /// Valid as long as the contexts stay the same.
    mutating func find(_ path: FieldPath, in program: TemplateProgram.Parts, on page: borrowing PageInProgress) {
        guard path.context != context || path.views != views else { return }
        (context, views) = (path.context, path.views)
        view = program.view(holding: path, on: page)
    }
}
