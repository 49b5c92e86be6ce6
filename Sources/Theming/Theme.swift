package import Diagnostics

/// A checked theme: every name its templates use is known, and every text is escaped.
package struct Theme: Sendable {
    /// A file that the theme brings along: a style sheet, an icon, a font.
    package struct StaticFile: Sendable {
        /// Relative to the folder of the theme's files.
        package let path: String
        package let bytes: [UInt8]
        /// Whether the path changes when the bytes do.
        package let isFingerprinted: Bool
    }

    package let staticFiles: [StaticFile]
    /// The paths of the style sheets that pages link to.
    package let stylesheets: [String]
    /// The paths of the scripts that pages link to.
    package let scripts: [String]
    /// The published paths of all scripts, also of those that only some pages link to, by their own.
    package let scriptNames: [String: String]
    /// By language, as in `lang` attributes.
    package let words: [String: WordTable]
    private let pages: ThemePages
    private let pagesByLanguage: [String: ThemePages]

    /// - Parameter language: the language of all words that the pages show; nil where that is not known.
    package func pages(in language: String?) -> ThemePages {
        language.flatMap { pagesByLanguage[$0] } ?? pages
    }

    /// The page's UTF-8 text. Throws `missingTemplate` for a template that was not required when the theme was loaded.
    package func render<View: TemplateView>(
        _ view: View,
        as template: PageTemplate<View>
    ) throws(Diagnostic) -> [UInt8] {
        try pages.render(view, as: template)
    }
}

/// All that is wrong with a theme, by file and line.
package struct InvalidTheme: Error, Equatable {
    package let diagnostics: [Diagnostic]

    package init(diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }
}

extension Theme {
    /// Parses and checks all templates; those of `pages` and what they include are checked against the pages' views.
    /// Each of the theme's languages must have all `words`.
    ///
    /// - Parameter wordView: how pages see the words of a language; the only view of its type, and never absent.
    package static func load(
        _ source: ThemeSource,
        requiring pages: [any RequiredTemplate],
        words: [RequiredWord] = [],
        wordView: (String, WordTable) -> (any TemplateView)? = { _, _ in nil }
    ) -> Result<Theme, InvalidTheme> {
        let templates = TemplateSet(source.templates)
        var problems = templates.flatMap(\.problems)
        problems += source.missing(pages, in: templates)
        problems += ReferenceChecker.problems(of: templates)
        problems += ThemeChecker.problems(of: templates, showing: pages)
        let checkedWords = WordChecker(source.words, requiring: words)
        problems += checkedWords.problems
        var publisher = AssetPublisher(source.staticFiles)
        let stylesheets = publisher.publish(styles: source.styles)
        let scripts = source.scripts.map { publisher.publish($0) } ?? []
        let scriptNames = publisher.publishScripts()
        problems += publisher.problems
        guard problems.isEmpty else { return .failure(InvalidTheme(diagnostics: problems.sortedByLocation())) }
        return .success(
            Theme(
                templates,
                pages: pages,
                words: checkedWords.tables,
                wordView: wordView,
                staticFiles: publisher.files,
                stylesheets: stylesheets,
                scripts: scripts,
                scriptNames: scriptNames
            )
        )
    }

    private init(
        _ templates: TemplateSet,
        pages: [any RequiredTemplate],
        words: [String: WordTable],
        wordView: (String, WordTable) -> (any TemplateView)?,
        staticFiles: [StaticFile],
        stylesheets: [String],
        scripts: [String],
        scriptNames: [String: String]
    ) {
        let compile: @Sendable (SettledViews) -> PagePrograms = { PagePrograms(of: pages, templates, $0) }
        self.pages = ThemePages(compile: compile)
        var pagesByLanguage: [String: ThemePages] = [:]
        for (language, table) in words {
            guard let view = wordView(language, table) else { continue }
            pagesByLanguage[language] = ThemePages(settled: SettledViews(view), compile: compile)
        }
        self.pagesByLanguage = pagesByLanguage
        self.words = words
        self.staticFiles = staticFiles
        self.stylesheets = stylesheets
        self.scripts = scripts
        self.scriptNames = scriptNames
    }
}
