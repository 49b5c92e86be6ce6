/// A page while it renders: what is written, and what names mean at this point.
struct PageInProgress {
    var output: PageText
    /// The texts and markup that are contexts.
    var texts: PageText
    var contexts: ContextStack

    /// Most pages are smaller.
    private static let expectedSize = 16 * 1024
    /// Most texts that are contexts at the same time are smaller; more would not be taken from the stack.
    private static let expectedTextSize = 1024

    /// The page that `write` writes, UTF-8.
    static func bytes(showing view: ShownView, _ write: (inout PageInProgress) -> Void) -> [UInt8] {
        PageText.bytes(expecting: expectedSize) { output in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: expectedTextSize) { memory in
                var page = PageInProgress(output: output, texts: PageText(in: memory), contexts: ContextStack(view))
                write(&page)
                output = page.output
            }
        }
    }

    /// Shows the text or markup that is a context itself.
    mutating func showContext(at position: Int) {
        if case .text(let range) = contexts[position] { output.append(range, of: texts) }
    }
}
