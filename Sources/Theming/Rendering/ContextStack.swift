/// What the slots of the current unit hold, above those of the units that include it.
struct ContextStack {
    enum Context {
        case absent
        case view(ShownView)
        /// Text or markup: these bytes of the page's texts.
        case text(Range<Int32>)
    }

    /// Longer than what is in use, so that to include a unit rarely makes room.
    private var contexts: [Context]
    /// Where the slots of the current unit begin and end.
    private var base = 0
    private var end = 0

    init() {
        contexts = Array(repeating: .absent, count: Self.expectedCount)
    }

    /// Most pages need fewer.
    private static let expectedCount = 64

    subscript(slot: Int32) -> Context {
        get { contexts[base + Int(slot)] }
        set { contexts[base + Int(slot)] = newValue }
    }

    /// Nil for text and markup, and for a view that is absent.
    func view(in slot: Int32) -> ShownView? {
        if case .view(let view) = self[slot] { view } else { nil }
    }

    /// Begins a unit's slots with what some of the current unit's hold; returns what ``leave(to:)`` needs.
    mutating func enter(_ unit: TemplateProgram.Unit, with slots: Slice<UnsafeBufferPointer<Int32>>) -> Int {
        let outerBase = enter(unit)
        for (position, slot) in slots.enumerated() {
            contexts[base + position] = contexts[outerBase + Int(slot)]
        }
        return outerBase
    }

    /// Begins a unit's slots with a view; returns what ``leave(to:)`` needs.
    mutating func enter(_ unit: TemplateProgram.Unit, with view: ShownView) -> Int {
        let outerBase = enter(unit)
        contexts[base] = .view(view)
        return outerBase
    }

    private mutating func enter(_ unit: TemplateProgram.Unit) -> Int {
        let outerBase = base
        base = end
        end += unit.slots
        while contexts.count < end { contexts.append(.absent) }
        return outerBase
    }

    /// Comes back to the slots of the unit that included the current one.
    mutating func leave(to outerBase: Int) {
        end = base
        base = outerBase
    }
}
