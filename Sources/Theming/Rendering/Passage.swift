/// Steps that are being written one after the other, and the slots of what they can look into.
struct Passage {
    private(set) var steps: [Step] = []
    /// The slots of the scope's contexts, outermost first.
    private var contexts: [Int32]
    /// The views that steps before looked up, with their slots; few, so that going through them is faster than a table.
    private var found: [(view: FieldPath, slot: Int32)] = []
    /// The first slot that nothing is in, as nothing is in those after it.
    private(set) var free: Int32

    /// The beginning of a unit that sees this many contexts.
    init(seeing count: Int) {
        contexts = Array(0..<Int32(count))
        free = Int32(count)
    }

    /// - Parameter context: counted from the outermost.
    func slot(ofContext context: Int) -> Int32 { contexts[context] }

    /// The slot of a view, which is looked up once for all steps from here on.
    mutating func slot(ofView path: FieldPath) -> Int32 {
        if let known = found.first(where: { $0.view == path }) { return known.slot }
        steps.append(.view(path, slot: free))
        found.append((path, free))
        free += 1
        return free - 1
    }

    /// The beginning of steps that may be passed over or run several times: later ones do not see what they look up.
    ///
    /// - Parameter slot: of the context that they enter.
    func beginningBody(entering slot: Int32? = nil) -> Passage {
        var body = self
        body.steps = []
        if let slot {
            body.contexts.append(slot)
            body.free = max(free, slot + 1)
        }
        return body
    }

    mutating func append(_ step: Step) { steps.append(step) }

    /// - Parameters:
    ///   - body: the steps that a step says are its own.
    ///   - other: those for the case that it does not apply.
    ///   - step: makes the step of the number of its own.
    mutating func append(_ body: [Step], otherwise other: [Step] = [], after step: (Int32) -> Step) {
        let body = other.isEmpty ? body : body + [.skip(steps: Int32(other.count))]
        steps.append(step(Int32(body.count)))
        steps += body
        steps += other
    }
}
