extension TemplateProgram {
    /// A number for a unit whose steps come later, so that it can include itself.
    mutating func reserveUnit() -> Int {
        units.append(Unit())
        return units.count - 1
    }

    /// - Parameter count: how many contexts it sees.
    mutating func define(_ unit: Int, as steps: [Step], seeing count: Int, isSelfContained: Bool = false) {
        units[unit].steps = self.steps.count..<self.steps.count + steps.count
        var slotCount = count
        forEachSlot(of: steps) { slotCount = max(slotCount, Int($0) + 1) }
        units[unit].slots = slotCount
        units[unit].isSelfContained = isSelfContained
        self.steps += steps
    }

    /// The unit of these steps, of those that see nothing but the view they show.
    func selfContainedUnit(of steps: [Step]) -> Int? {
        units.firstIndex { unit in
            unit.isSelfContained && unit.steps.count == steps.count
                && self.steps[unit.steps].elementsEqual(steps)
        }
    }

    /// Where a field's reader is.
    mutating func addReader(of field: TemplateScope.Field) -> Int32 {
        let view = ObjectIdentifier(field.view)
        if let start = knownReaders[view] { return Int32(start + field.position) }
        let start = readers.count
        knownReaders[view] = start
        readers += field.view.readers
        return Int32(start + field.position)
    }

    /// Equal texts are one.
    mutating func addLiteral(_ utf8: [UInt8]) -> Range<Int> {
        // An array would hash its bytes one by one.
        var hasher = Hasher()
        utf8.withUnsafeBytes { hasher.combine(bytes: $0) }
        let hash = hasher.finalize()
        if let known = knownLiterals[hash], literals[known].elementsEqual(utf8) { return known }
        literals += utf8
        let range = literals.count - utf8.count..<literals.count
        knownLiterals[hash] = range
        return range
    }

    /// Equal lists are one.
    mutating func addSlots(_ list: [Int32]) -> Range<Int> {
        if let known = knownSlots.first(where: { slots[$0].elementsEqual(list) }) { return known }
        slots += list
        let range = slots.count - list.count..<slots.count
        knownSlots.append(range)
        return range
    }

    /// The unit that `steps` do nothing but include.
    func unit(makingUp steps: [Step]) -> Int? {
        guard steps.count == 1, case .include(let slots, let unit) = steps[0],
            units[Int(unit)].isSelfContained, self.slots[Range(slots)] == [0]
        else { return nil }
        return Int(unit)
    }

    /// Calls `body` with the slots that the steps look into or put something in.
    func forEachSlot(of steps: some Sequence<Step>, _ body: (Int32) -> Void) {
        for step in steps {
            switch step {
            case .literal, .skip: break
            case .current(let slot), .presence(let slot, _, _): body(slot)
            case .value(let path), .condition(let path, _, _), .shownText(let path, _, _), .show(let path, _):
                body(path.slot)
            case .view(let path, let slot), .text(let path, let slot, _), .forEach(let path, let slot, _):
                body(path.slot)
                body(slot)
            case .include(let slots, _): self.slots[Range(slots)].forEach(body)
            }
        }
    }

    /// The outermost context that the steps see, as a slot; the last possible one if they see none.
    func outermostSlot(of steps: [Step]) -> Int32 {
        var outermost = Int32.max
        forEachSlot(of: steps) { outermost = min(outermost, $0) }
        return outermost
    }

    /// The same steps for a unit without the first `count` slots, into none of which they look.
    mutating func moved(_ steps: [Step], by count: Int32) -> [Step] {
        steps.map { step in
            switch step {
            case .literal, .skip: step
            case .value(let path): .value(path.moved(by: count))
            case .current(let slot): .current(slot: slot - count)
            case .view(let path, let slot): .view(path.moved(by: count), slot: slot - count)
            case .presence(let slot, let wanted, let length): .presence(slot: slot - count, is: wanted, steps: length)
            case .condition(let path, let wanted, let length):
                .condition(path.moved(by: count), is: wanted, steps: length)
            case .text(let path, let slot, let length):
                .text(path.moved(by: count), slot: slot - count, steps: length)
            case .shownText(let path, let bytes, let length):
                .shownText(path.moved(by: count), after: bytes, steps: length)
            case .forEach(let path, let slot, let length):
                .forEach(path.moved(by: count), slot: slot - count, steps: length)
            case .show(let path, let unit): .show(path.moved(by: count), unit: unit)
            case .include(let slots, let unit):
                .include(slots: Range(addSlots(self.slots[Range(slots)].map { $0 - count })), unit: unit)
            }
        }
    }
}

extension FieldPath {
    fileprivate func moved(by count: Int32) -> FieldPath { FieldPath(slot: slot - count, field: field) }
}
