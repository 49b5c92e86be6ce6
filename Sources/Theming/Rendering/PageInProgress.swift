/// A page while it renders: what is written, and what names mean at this point.
struct PageInProgress {
    /// UTF-8 text.
    var output: [UInt8] = []
    var contexts: ContextStack

    /// Most pages are smaller.
    private static let expectedSize = 16 * 1024

    init(showing view: ShownView) {
        contexts = ContextStack(view)
        output.reserveCapacity(Self.expectedSize)
    }

    mutating func show(_ text: String) {
        HTMLText.append(text, to: &output)
    }

    mutating func show(_ markup: Markup) {
        output += markup.utf8
    }

    /// Shows the text or markup that is a context itself.
    mutating func showContext(at position: Int) {
        switch contexts[position] {
        case .text(let text): show(text)
        case .markup(let markup): show(markup)
        case .view: break
        }
    }
}
