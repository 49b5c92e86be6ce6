package import ChapterModel
package import ContentLoading
package import Diagnostics
import FileAccess
package import SiteOutputs
import Theming

/// From a content folder to a site on disk: read → parse → assemble → outputs → plan → write.
package struct SitePipeline: Sendable {
    private let options: BuildOptions

    package init(_ options: BuildOptions) {
        self.options = options
    }

    /// Builds the whole site, or throws and leaves the output folder as it was.
    ///
    /// Throws ``InvalidContent`` for what authors can mend; a `FileError`, ``UnsafeOutput`` or ``OutputInUse`` for the rest.
    package func build() async throws -> BuiltSite {
        let writer = try OutputWriter(folder: options.outputFolder, protecting: options.protectedFolders)
        let planned = try await plan()
        return BuiltSite(planned: planned, files: try await writer.write(planned.plan, of: planned.inputs))
    }

    /// Does all that a build does but write: reads, checks and renders every file. Throws as ``build()`` does.
    ///
    /// The report's warnings also hold what a careful reader would point out.
    package func check() async throws -> BuildReport {
        let planned = try await plan(seekingAdvice: true)
        let requests = try await planned.plan.files.concurrentMap(portion: 8) { file in
            ForeignRequests.requests(of: file.path, bytes: try file.bytes())
        }
        let firstOfEach = requests.reduce(into: [:]) { $0.merge($1) { earlier, _ in earlier } }
        return planned.report.adding(firstOfEach.values.sortedByLocation())
    }

    /// The plan of the site with everything known to be right, and nothing written yet.
    ///
    /// - Parameter seekingAdvice: whether warnings also hold what a careful reader would point out.
    package func plan(seekingAdvice: Bool = false) async throws -> PlannedSite {
        // At once, because listing the content keeps but one core busy.
        async let likelyTheme = loadTheme(named: SiteGlance(contentFolder: options.contentFolder)?.theme)
        let content = try await readContent()
        var theme = try await likelyTheme
        if theme.name != content.themeName { theme = try loadTheme(named: content.themeName) }
        return try await plan(content, theme, seekingAdvice: seekingAdvice)
    }

    /// Errors and warnings about a content tree, be it on disk or still to be written.
    package func findings(in folder: ContentFolder) async throws -> [Diagnostic] {
        do {
            let content = try await ParsedContent.parse(folder)
            let theme = try loadTheme(named: content.themeName)
            return try await plan(content, theme, seekingAdvice: false).report.warnings
        } catch let invalid as InvalidContent {
            return invalid.diagnostics
        }
    }

    private func plan(
        _ content: consuming ParsedContent,
        _ theme: LoadedTheme,
        seekingAdvice: Bool
    ) async throws -> PlannedSite {
        let assembly = try await content.assemble(visibility: options.visibility(of: content))
        var planned = try await plan(content, assembly, theme)
        planned.inputs = inputs(of: content, theme: theme)
        if seekingAdvice, let site = assembly.site {
            planned.report = planned.report.adding(try await content.advice(about: site))
        }
        // Letting go of what was parsed takes a while, for which nobody has to wait.
        Task.detached { [content = consume content, assembly = consume assembly] in
            withExtendedLifetime((content, assembly)) {}
        }
        return planned
    }

    private func inputs(of content: ParsedContent, theme: LoadedTheme) -> BuildInputs? {
        guard let tool = options.tool, let theme = theme.hash else { return nil }
        let visibility = options.visibility(of: content)
        return BuildInputs(tool: tool, visibility: visibility, theme: theme, content: content.revision)
    }

    func readContent() async throws -> ParsedContent {
        try await ParsedContent.parse(try ContentFolder.read(options.contentFolder))
    }

    /// Plans the outputs of what was read, or throws ``InvalidContent``.
    ///
    /// - Parameter last: an earlier plan, which may spare some work.
    func plan(
        _ content: ParsedContent,
        _ assembly: SiteAssembly,
        _ theme: LoadedTheme,
        after last: OutputPlan? = nil
    ) async throws -> PlannedSite {
        var diagnostics = content.diagnostics + theme.diagnostics + assembly.diagnostics
        if let theme = theme.value { diagnostics += content.languagesMissing(in: Set(theme.words.keys)) }
        guard let site = assembly.site, let theme = theme.value else {
            throw InvalidContent(diagnostics: diagnostics.sortedByLocation())
        }

        let context = OutputContext(site: site, theme: theme)
        // Beside the plan, parts of which keep but one core busy.
        async let calendars: Void = context.prepareCalendars()
        async let preparation: Void = context.prepare()
        let outputs = try await OutputRegistry.kinds.concurrentMap(portion: 1) { $0.outputs(in: context) }
        await preparation
        async let counts = BuildReport.Counts(of: outputs, in: site)
        let plan: OutputPlan
        do {
            plan = try OutputPlan(outputs, after: last)
        } catch {
            throw InvalidContent(diagnostics: (diagnostics + error.diagnostics).sortedByLocation())
        }
        diagnostics += assembly.siteLinks.filter { !plan.serves($0.address) }.map {
            $0.diagnostic(suggestion: plan.nearestPage(to: $0.address))
        }
        guard !diagnostics.hasErrors else { throw InvalidContent(diagnostics: diagnostics.sortedByLocation()) }
        await calendars
        return PlannedSite(
            plan: plan,
            url: site.settings.url,
            report: BuildReport(
                site: site,
                counts: await counts,
                hidden: assembly.hidden,
                warnings: diagnostics.sortedByLocation()
            )
        )
    }

    func loadTheme(named name: String?) throws -> LoadedTheme {
        let folder = options.themeFolder(named: name)
        do {
            let source = try ThemeReader(themesFolders: options.namedThemesFolders).read(folder)
            let theme = try Theme.load(
                source,
                requiring: PageTemplates.all,
                words: RequiredWords.all,
                wordView: RequiredWords.view
            ).get()
            return LoadedTheme(name: name, value: theme, hash: source.hash, diagnostics: [])
        } catch let invalid as InvalidTheme {
            return LoadedTheme(name: name, value: nil, diagnostics: invalid.diagnostics)
        } catch let diagnostic as Diagnostic {
            return LoadedTheme(name: name, value: nil, diagnostics: [diagnostic])
        }
    }
}

/// A theme, or what is wrong with it.
struct LoadedTheme: Sendable {
    /// As `site.yml` calls it; nil for the usual one.
    let name: String?
    let value: Theme?
    /// Of its files.
    var hash: ContentHash?
    let diagnostics: [Diagnostic]
}

/// A plan together with what there is to tell about it.
package struct PlannedSite: Sendable {
    package let plan: OutputPlan
    /// Where the site will be served.
    package let url: SiteURL
    package fileprivate(set) var report: BuildReport
    /// What the files are made of; nil where that is not known.
    fileprivate(set) var inputs: BuildInputs?

    /// The same site with some posts in other words.
    func retold(with plan: OutputPlan, of site: Site) -> PlannedSite {
        PlannedSite(plan: plan, url: url, report: report.retold(posts: site.posts))
    }
}

/// A site that lies in its output folder.
package struct BuiltSite: Sendable {
    package let planned: PlannedSite
    package let files: WrittenFiles

    package var report: BuildReport { planned.report }
}

extension BuildOptions.Today {
    package func day(on content: ParsedContent) -> LocalDate {
        switch self {
        case .day(let day): day
        case .instant(let instant): content.day(at: instant)
        }
    }
}

extension BuildOptions {
    func visibility(of content: ParsedContent) -> Visibility {
        Visibility(today: today.day(on: content), showsDrafts: showsDrafts, showsFuture: showsFuture)
    }

    /// - Parameter name: what `site.yml` calls the theme.
    func themeFolder(named name: String?) -> String { themeFolder ?? folder(ofTheme: name ?? "default") }

    fileprivate var protectedFolders: ProtectedFolders {
        ProtectedFolders(
            inputs: [contentFolder, themesFolder] + sharedThemesFolders + [themeFolder].compactMap(\.self),
            places: places
        )
    }
}
