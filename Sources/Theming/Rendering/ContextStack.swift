/// What the sections around the current step have entered, outermost first.
struct ContextStack {
    enum Context {
        case view(ShownView)
        /// Text or markup: these bytes of the page's texts.
        case text(Range<Int>)
    }

    private var contexts: [Context]
    /// Where the contexts begin that the current unit sees.
    private var base = 0

    init(_ page: ShownView) {
        contexts = [.view(page)]
    }

    /// Counted from the outermost context the current unit sees.
    subscript(position: Int) -> Context { contexts[base + position] }

    /// Nil for text and markup.
    func view(at position: Int) -> ShownView? {
        if case .view(let view) = self[position] { view } else { nil }
    }

    mutating func push(_ context: Context) {
        contexts.append(context)
    }

    mutating func pop() {
        _ = contexts.popLast()
    }

    /// Shows the given contexts only; returns what ``widen(to:)`` needs to show the others again.
    mutating func narrow(to positions: Slice<UnsafeBufferPointer<Int>>) -> Int {
        let outerBase = base
        base = contexts.count
        for position in positions {
            contexts.append(contexts[outerBase + position])
        }
        return outerBase
    }

    /// Shows the given view only; returns what ``widen(to:)`` needs to show the others again.
    mutating func begin(with view: ShownView) -> Int {
        let outerBase = base
        base = contexts.count
        contexts.append(.view(view))
        return outerBase
    }

    mutating func widen(to outerBase: Int) {
        while contexts.count > base { pop() }
        base = outerBase
    }
}
