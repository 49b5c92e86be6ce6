/// A page while it renders: what is written, and what names mean at this point.
struct PageInProgress {
    let program: TemplateProgram.Parts
    var output: PageText
    /// The texts and markup that slots hold.
    var texts: PageText
    var contexts = ContextStack()

    /// Most pages are smaller.
    private static let expectedSize = 16 * 1024
    /// Most texts that slots hold at the same time are smaller; more would not be taken from the stack.
    private static let expectedTextSize = 1024

    /// The page that a unit of the program makes of a view, UTF-8.
    static func bytes(showing view: ShownView, as unit: Int, of program: TemplateProgram.Parts) -> [UInt8] {
        PageText.bytes(expecting: expectedSize) { output in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: expectedTextSize) { memory in
                var page = PageInProgress(program: program, output: output, texts: PageText(in: memory))
                page.run(program.units[unit], with: view)
                output = page.output
            }
        }
    }
}
