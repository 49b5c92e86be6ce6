extension TemplateProgram {
    /// A number for a unit whose steps come later, so that it can include itself.
    mutating func reserveUnit() -> Int {
        units.append(Unit())
        return units.count - 1
    }

    mutating func define(_ unit: Int, as steps: [Step], isSelfContained: Bool = false) {
        units[unit].steps = self.steps.count..<self.steps.count + steps.count
        units[unit].isSelfContained = isSelfContained
        self.steps += steps
    }

    /// Where a field's reader is.
    mutating func addReader(of field: Int, in view: any TemplateView.Type) -> Int {
        if let start = knownReaders[ObjectIdentifier(view)] { return start + field }
        let start = readers.count
        knownReaders[ObjectIdentifier(view)] = start
        readers += view.readers
        return start + field
    }

    /// Equal texts are one.
    mutating func addLiteral(_ utf8: [UInt8]) -> Range<Int> {
        if let known = knownLiterals[utf8] { return known }
        literals += utf8
        let range = literals.count - utf8.count..<literals.count
        knownLiterals[utf8] = range
        return range
    }

    /// Equal lists are one.
    mutating func addPositions(_ positions: some Collection<Int>) -> Range<Int> {
        let list = Array(positions)
        if let known = knownPositions[list] { return known }
        self.positions += list
        let range = self.positions.count - list.count..<self.positions.count
        knownPositions[list] = range
        return range
    }

    /// The unit that `steps` do nothing but include.
    func unit(makingUp steps: [Step]) -> Int? {
        guard steps.count == 1, case .includeWith(let contexts, let unit) = steps[0],
            units[unit].isSelfContained, positions[contexts].elementsEqual([0])
        else { return nil }
        return unit
    }

    /// The outermost context that the steps see, as a position; the last possible one if they see none.
    func outermostContext(of steps: [Step]) -> Int {
        steps.map { step in
            switch step {
            case .literal: Int.max
            case .current(let context): context
            case .value(let path), .section(let path, _), .inverted(let path, _), .each(let path, _): Int(path.context)
            case .include: 0
            case .includeWith(let contexts, _): positions[contexts].min() ?? Int.max
            }
        }.min() ?? Int.max
    }

    /// The same steps for a stack of contexts without the outermost `count`, none of which they see.
    mutating func moved(_ steps: [Step], outwardBy count: Int) -> [Step] {
        steps.map { step in
            switch step {
            case .literal, .include: step
            case .current(let context): .current(context: context - count)
            case .value(let path): .value(path.moved(outwardBy: count))
            case .section(let path, let length): .section(path.moved(outwardBy: count), steps: length)
            case .inverted(let path, let length): .inverted(path.moved(outwardBy: count), steps: length)
            case .each(let path, let unit): .each(path.moved(outwardBy: count), unit: unit)
            case .includeWith(let contexts, let unit):
                .includeWith(contexts: addPositions(positions[contexts].map { $0 - count }), unit: unit)
            }
        }
    }
}

extension FieldPath {
    fileprivate func moved(outwardBy count: Int) -> FieldPath {
        var path = self
        path.context -= Int32(count)
        return path
    }
}
