package import Diagnostics
import Mustache

/// A checked theme: every name its templates use is known, and every text is escaped.
package struct Theme: Sendable {
    /// A file copied to the site as it is.
    package struct StaticFile: Sendable {
        /// Relative to the site's root.
        package let path: String
        package let bytes: [UInt8]
    }

    package let staticFiles: [StaticFile]
    private let library: MustacheLibrary
    private let pages: [String: Page]

    private struct Page: Sendable {
        let template: MustacheTemplate
        let view: ObjectIdentifier
    }

    /// The page's UTF-8 text. Throws `missingTemplate` for a template that was not required when the theme was loaded.
    package func render<View>(_ view: View, as template: PageTemplate<View>) throws(Diagnostic) -> [UInt8] {
        guard let page = pages[template.name], page.view == ObjectIdentifier(View.self) else {
            let location = SourceLocation(file: "\(template.name).mustache", line: 1, column: 1)
            throw Diagnostic(problem: .missingTemplate(name: template.name), location: location)
        }
        return Array(page.template.render(ViewContext(view), library: library).utf8)
    }
}

/// All that is wrong with a theme, by file and line.
package struct InvalidTheme: Error, Equatable {
    package let diagnostics: [Diagnostic]
}

extension Theme {
    /// Parses and checks all templates; those of `pages` and what they include are checked against the pages' views.
    package static func load(
        _ source: ThemeSource,
        requiring pages: [any RequiredTemplate]
    ) -> Result<Theme, InvalidTheme> {
        let templates = TemplateSet(source.templates)
        var problems = templates.flatMap(\.problems)
        problems += source.missing(pages, in: templates)
        problems += ReferenceChecker.problems(of: templates)
        problems += ThemeChecker.problems(of: templates, showing: pages)
        guard problems.isEmpty else { return .failure(InvalidTheme(diagnostics: problems.sortedByLocation())) }
        return compile(templates).map { compiled in
            Theme(compiled, templates: templates, pages: pages, staticFiles: source.staticFiles)
        }
    }

    private init(
        _ compiled: [MustacheTemplate],
        templates: TemplateSet,
        pages: [any RequiredTemplate],
        staticFiles: [StaticFile]
    ) {
        var library = MustacheLibrary()
        for (index, template) in compiled.enumerated() {
            library.register(template, named: MustacheText.name(ofTemplate: index))
        }
        let pairs = pages.compactMap { page in
            templates.index(of: page.name).map {
                (page.name, Page(template: compiled[$0], view: ObjectIdentifier(page.view)))
            }
        }
        self.library = library
        self.pages = Dictionary(pairs) { first, _ in first }
        self.staticFiles = staticFiles
    }

    /// The templates in the order of the set.
    private static func compile(_ templates: TemplateSet) -> Result<[MustacheTemplate], InvalidTheme> {
        EscapedHTML.register()
        var compiled: [MustacheTemplate] = []
        var problems: [Diagnostic] = []
        for template in templates {
            do {
                compiled.append(try MustacheTemplate(string: MustacheText.text(of: template, in: templates)))
            } catch {
                problems.append(problem(error, in: template))
            }
        }
        return problems.isEmpty ? .success(compiled) : .failure(InvalidTheme(diagnostics: problems))
    }

    /// What our scanner takes for tags and swift-mustache does not, such as braces with combining marks.
    private static func problem(_ error: any Error, in template: ParsedTemplate) -> Diagnostic {
        let parserError = error as? MustacheTemplate.ParserError
        let problem = Problem.templateSyntax(message: "swift-mustache stops here: \(parserError?.error ?? error)")
        let lineAfterPragma = (parserError?.context.lineNumber ?? 2) - 1
        return template.source.diagnostic(problem, line: max(1, lineAfterPragma))
    }
}
