package import Diagnostics
import Synchronization

/// A theme's templates as rendering follows them, with the words of one language filled in.
///
/// They are compiled for the first page: a site need not have pages in all of a theme's languages.
package final class ThemePages: Sendable {
    private let compiled = Mutex<PagePrograms?>(nil)
    private let settled: SettledViews
    private let compile: @Sendable (SettledViews) -> PagePrograms

    init(settled: SettledViews = SettledViews(), compile: @escaping @Sendable (SettledViews) -> PagePrograms) {
        self.settled = settled
        self.compile = compile
    }

    /// The same for the pages of one site: they are compiled with what they all show of `view`.
    ///
    /// Its settled fields must be those of all views of its type, which must never be absent; nothing else is read of it.
    package func settling(_ view: some TemplateView) -> ThemePages {
        ThemePages(settled: settled.adding(view), compile: compile)
    }

    /// The page's UTF-8 text. Throws `missingTemplate` for a template that was not required when the theme was loaded.
    package func render<View: TemplateView>(
        _ view: View,
        as template: PageTemplate<View>
    ) throws(Diagnostic) -> [UInt8] {
        guard let bytes = programs.render(view, as: template) else {
            let location = SourceLocation(file: "\(template.name).mustache", line: 1, column: 1)
            throw Diagnostic(problem: .missingTemplate(name: template.name), location: location)
        }
        return bytes
    }

    /// Compiles the templates now rather than for the first page.
    package func prepare() { _ = programs }

    private var programs: PagePrograms {
        compiled.withLock { compiled in
            if let compiled { return compiled }
            let programs = compile(settled)
            compiled = programs
            return programs
        }
    }
}
