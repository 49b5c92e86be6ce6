/// A page while it renders: what is written, and what names mean at this point.
struct PageInProgress {
    var output: PageText
    /// The texts and markup that have been contexts.
    var texts = PageText()
    var contexts: ContextStack

    /// Most pages are smaller.
    private static let expectedSize = 16 * 1024

    init(showing view: ShownView) {
        contexts = ContextStack(view)
        output = PageText(reservingCapacity: Self.expectedSize)
    }

    /// Shows the text or markup that is a context itself.
    mutating func showContext(at position: Int) {
        if case .text(let range) = contexts[position] { output.append(html: texts.html[range]) }
    }
}
