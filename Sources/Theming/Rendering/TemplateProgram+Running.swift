extension TemplateProgram.Parts {
    func run(_ unit: Int, on page: inout PageInProgress) {
        run(units[unit].steps, InnerView(), on: &page)
    }

    /// - Parameter inner: the view within a context that the steps before looked into.
    private func run(_ range: Range<Int>, _ inner: InnerView, on page: inout PageInProgress) {
        _ = run(range, inner, on: &page, stopsElsewhere: false)
    }

    /// Runs one step after the other. From one that looks into another view than `inner` on, the steps are run with that
    /// view as long as they look into no other, so that it is asked for once.
    ///
    /// - Parameter stopsElsewhere: whether to stop at such a step instead.
    /// - Returns: where it stopped.
    private func run(
        _ range: Range<Int>,
        _ inner: InnerView,
        on page: inout PageInProgress,
        stopsElsewhere: Bool
    ) -> Int {
        var index = range.lowerBound
        while index < range.upperBound {
            let step = steps[index]
            var view: ShownView?
            if let path = step.path {
                if path.views.isEmpty {
                    view = page.contexts.view(at: Int(path.context))
                } else if inner.isFound(by: path) {
                    view = inner.view
                } else if stopsElsewhere {
                    return index
                } else {
                    find(path.views, from: page.contexts.view(at: Int(path.context))) { view in
                        let found = InnerView(view: view, context: path.context, views: path.views)
                        index = run(index..<range.upperBound, found, on: &page, stopsElsewhere: true)
                    }
                    continue
                }
            }
            index += 1
            switch step {
            case .literal(let bytes):
                let bytes = Int(bytes.lowerBound)..<Int(bytes.upperBound)
                page.output.append(html: UnsafeBufferPointer(rebasing: literals[bytes]))
            case .current(let context): page.showContext(at: context)
            case .value(let path): if let view { _ = readers[Int(path.field)].write(view, to: &page.output) }
            case .section(let path, let count):
                let body = index..<index + Int(count)
                if let view { runSection(body, inner, over: path, of: view, on: &page) }
                index = body.upperBound
            case .inverted(let path, let count):
                let body = index..<index + Int(count)
                if view.map({ isTrue(path, of: $0, on: &page) }) != true { run(body, inner, on: &page) }
                index = body.upperBound
            case .include(let unit): run(units[unit].steps, inner, on: &page)
            case .includeWith(let contexts, let unit):
                let outer = page.contexts.narrow(to: positions[contexts])
                run(unit, on: &page)
                page.contexts.widen(to: outer)
            case .each(let path, let unit): if let view { show(unit, forEachAt: path, of: view, on: &page) }
            }
        }
        return index
    }

    private func runSection(
        _ body: Range<Int>,
        _ inner: InnerView,
        over path: FieldPath,
        of view: ShownView,
        on page: inout PageInProgress
    ) {
        let field = Int(path.field)
        let start = page.texts.count
        switch path.kind {
        case .flag: if readers[field].flag(view) { run(body, inner, on: &page) }
        case .text, .markup:
            if readers[field].write(view, to: &page.texts) {
                run(body, inner, in: .text(start..<page.texts.count), on: &page)
            }
            page.texts.drop(from: start)
        case .texts:
            for text in readers[field].texts(view) where !text.isEmpty {
                page.texts.append(text)
                run(body, inner, in: .text(start..<page.texts.count), on: &page)
                page.texts.drop(from: start)
            }
        case .view: _ = readers[field].view(view) { run(body, inner, in: .view($0), on: &page) }
        case .list: _ = readers[field].list(view) { found, _ in run(body, inner, in: .view(found), on: &page) }
        }
    }

    private func run(
        _ body: Range<Int>,
        _ inner: InnerView,
        in context: ContextStack.Context,
        on page: inout PageInProgress
    ) {
        page.contexts.push(context)
        run(body, inner, on: &page)
        page.contexts.pop()
    }

    /// - Parameter path: to a list.
    private func show(_ unit: Int, forEachAt path: FieldPath, of view: ShownView, on page: inout PageInProgress) {
        let identity = units[unit].identity
        _ = readers[Int(path.field)].list(view) { found, renderings in
            if renderings?.show(identity, on: &page.output) == true { return }
            let start = page.output.count
            let outer = page.contexts.begin(with: found)
            run(unit, on: &page)
            page.contexts.widen(to: outer)
            renderings?.keep(page.output.bytes(from: start), of: identity)
        }
    }

    private func isTrue(_ path: FieldPath, of view: ShownView, on page: inout PageInProgress) -> Bool {
        let field = Int(path.field)
        let start = page.texts.count
        defer { page.texts.drop(from: start) }
        return switch path.kind {
        case .flag: readers[field].flag(view)
        case .text, .markup: readers[field].write(view, to: &page.texts)
        case .texts: readers[field].texts(view).contains { !$0.isEmpty }
        case .view: readers[field].view(view) { _ in }
        case .list: readers[field].list(view) { _, _ in }
        }
    }

    /// Calls `body` once, with nil if a view on the way is absent.
    private func find(_ views: Range<Int32>, from view: ShownView?, _ body: (ShownView?) -> Void) {
        guard let view, !views.isEmpty else { return body(view) }
        let field = positions[Int(views.lowerBound)]
        if !readers[field].view(view, { find(views.dropFirst(), from: $0, body) }) { body(nil) }
    }
}

/// A view within a context, which some of the steps look into.
private struct InnerView {
    /// Nil if a view on the way to it is absent.
    var view: ShownView?
    var context: Int32 = -1
    var views: Range<Int32> = 0..<0

    func isFound(by path: FieldPath) -> Bool { path.context == context && path.views == views }
}

extension Step {
    /// Where it looks for what it shows or asks.
    fileprivate var path: FieldPath? {
        switch self {
        case .value(let path), .section(let path, _), .inverted(let path, _), .each(let path, _): path
        case .literal, .current, .include, .includeWith: nil
        }
    }
}
