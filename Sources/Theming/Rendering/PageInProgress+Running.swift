extension PageInProgress {
    mutating func run(_ unit: TemplateProgram.Unit, with view: ShownView) {
        let outer = contexts.enter(unit, with: view)
        run(unit.steps)
        contexts.leave(to: outer)
    }

    private mutating func run(_ range: Range<Int>) {
        let start = texts.count
        var index = range.lowerBound
        while index < range.upperBound {
            let step = program.steps[index]
            index += 1
            switch step {
            case .literal(let bytes): output.append(html: program.literal(bytes))
            case .value(let path):
                if let view = contexts.view(in: path.slot) {
                    _ = program.readers[Int(path.field)].write(view, to: &output)
                }
            case .current(let slot):
                if case .text(let range) = contexts[slot] { output.append(Range(range), of: texts) }
            case .view(let path, let slot):
                // A view is there as long as it is lent: all steps that may look into it run meanwhile.
                if run(index..<range.upperBound, with: path, in: slot) { index = range.upperBound }
            case .presence(let slot, let wanted, let count):
                if (contexts.view(in: slot) != nil) != wanted { index += Int(count) }
            case .condition(let path, let wanted, let count):
                if isTrue(path) != wanted { index += Int(count) }
            case .text(let path, let slot, let count):
                if !keepText(of: path, in: slot) { index += Int(count) }
            case .shownText(let path, let bytes, let count):
                if !showText(of: path, after: bytes) { index += Int(count) }
            case .forEach(let path, let slot, let count):
                let body = index..<index + Int(count)
                run(body, forEachAt: path, in: slot)
                index = body.upperBound
            case .show(let path, let unit): show(Int(unit), forEachAt: path)
            case .include(let slots, let unit):
                let unit = program.units[Int(unit)]
                let outer = contexts.enter(unit, with: program.slots[Range(slots)])
                run(unit.steps)
                contexts.leave(to: outer)
            case .skip(let count): index += Int(count)
            }
        }
        texts.drop(from: start)
    }
}

// MARK: - Views

extension PageInProgress {
    /// Returns false if there is no such view, and the steps were not run.
    private mutating func run(_ steps: Range<Int>, with path: FieldPath, in slot: Int32) -> Bool {
        contexts[slot] = .absent
        guard let owner = contexts.view(in: path.slot) else { return false }
        return program.readers[Int(path.field)].lend(owner) { view, _ in
            contexts[slot] = .view(view)
            run(steps)
        }
    }

    private mutating func run(_ steps: Range<Int>, forEachAt path: FieldPath, in slot: Int32) {
        guard let owner = contexts.view(in: path.slot) else { return }
        _ = program.readers[Int(path.field)].lend(owner) { view, _ in
            contexts[slot] = .view(view)
            run(steps)
        }
        for text in program.readers[Int(path.field)].texts(owner) where !text.isEmpty {
            let start = texts.count
            texts.append(text)
            contexts[slot] = .text(Range(start..<texts.count))
            run(steps)
            texts.drop(from: start)
        }
    }

    private mutating func show(_ unit: Int, forEachAt path: FieldPath) {
        guard let owner = contexts.view(in: path.slot) else { return }
        let identity = UnitIdentity(program: program.number, unit: unit)
        _ = program.readers[Int(path.field)].lend(owner) { view, renderings in
            guard let renderings else { return run(program.units[unit], with: view) }
            if renderings.show(identity, on: &output) { return }
            let start = output.count
            run(program.units[unit], with: view)
            renderings.keep(output.bytes(from: start), of: identity)
        }
    }
}

// MARK: - Texts and conditions

extension PageInProgress {
    /// Returns false if there is no text.
    private mutating func keepText(of path: FieldPath, in slot: Int32) -> Bool {
        let start = texts.count
        guard let view = contexts.view(in: path.slot), program.readers[Int(path.field)].write(view, to: &texts) else {
            return false
        }
        contexts[slot] = .text(Range(start..<texts.count))
        return true
    }

    /// Shows the bytes and the text; returns false if there is no text, and nothing is shown.
    private mutating func showText(of path: FieldPath, after bytes: Range<Int32>) -> Bool {
        guard let view = contexts.view(in: path.slot) else { return false }
        let start = output.count
        output.append(html: program.literal(bytes))
        if program.readers[Int(path.field)].write(view, to: &output) { return true }
        output.drop(from: start)
        return false
    }

    private mutating func isTrue(_ path: FieldPath) -> Bool {
        guard let view = contexts.view(in: path.slot) else { return false }
        let start = texts.count
        let isTrue = program.readers[Int(path.field)].write(view, to: &texts)
        texts.drop(from: start)
        return isTrue
    }
}
