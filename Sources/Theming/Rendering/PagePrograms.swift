/// A theme's program with the way into it for each page.
///
/// A reference, because every page asks for it.
final class PagePrograms: Sendable {
    private let program: TemplateProgram
    private let pages: [String: Page]

    private struct Page: Sendable {
        let unit: Int
        let view: ObjectIdentifier
    }

    init(of pages: [any RequiredTemplate], _ templates: TemplateSet, _ settled: SettledViews) {
        var compiler = TemplateCompiler(templates, settled: settled)
        let pairs = pages.compactMap { page in
            compiler.compile(page).map { (page.name, Page(unit: $0, view: ObjectIdentifier(page.view))) }
        }
        program = compiler.program
        self.pages = Dictionary(pairs) { first, _ in first }
    }

    /// The page's UTF-8 text; nil for a template that is not one of them.
    func render<View: TemplateView>(_ view: View, as template: PageTemplate<View>) -> [UInt8]? {
        guard let page = pages[template.name], page.view == ObjectIdentifier(View.self) else { return nil }
        return view.lend { program.render($0, as: page.unit) }
    }
}
