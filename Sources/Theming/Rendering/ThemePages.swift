package import Diagnostics
import Synchronization

/// A theme's templates as rendering follows them, with the words of one language filled in.
///
/// They are compiled for the first page: a site need not have pages in all of a theme's languages.
package final class ThemePages: Sendable {
    private let compiled = Mutex<PagePrograms?>(nil)
    private let compile: @Sendable () -> PagePrograms

    init(compile: @escaping @Sendable () -> PagePrograms) {
        self.compile = compile
    }

    /// The page's UTF-8 text. Throws `missingTemplate` for a template that was not required when the theme was loaded.
    package func render<View>(_ view: View, as template: PageTemplate<View>) throws(Diagnostic) -> [UInt8] {
        guard let bytes = programs.render(view, as: template) else {
            let location = SourceLocation(file: "\(template.name).mustache", line: 1, column: 1)
            throw Diagnostic(problem: .missingTemplate(name: template.name), location: location)
        }
        return bytes
    }

    private var programs: PagePrograms {
        compiled.withLock { compiled in
            if let compiled { return compiled }
            let programs = compile()
            compiled = programs
            return programs
        }
    }
}
