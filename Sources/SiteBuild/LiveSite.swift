import ContentLoading
package import Diagnostics
package import FileAccess
import SiteOutputs
import Theming

/// A site that follows its files: after a change it reads only the files that changed, and plans the outputs anew.
///
/// Nothing is rendered here; whoever asks for a file of the plan renders it as a build does.
package actor LiveSite {
    /// The site as of the last look at its files.
    package struct State: Sendable {
        /// The last one without errors; nil where there never was one.
        package let site: PlannedSite?
        /// What keeps the files from being a site now: errors, with the warnings beside them; empty where nothing does.
        package let errors: [Diagnostic]
        /// Counts the sites that took each other's place, but for those that differ in style sheets only.
        package let pages: Int
    }

    private let pipeline: SitePipeline
    private let options: BuildOptions
    private var content: ParsedContent?
    private var assembly: SiteAssembly?
    private var theme: LoadedTheme?
    private var themeFolder: String?
    /// Changes that were told of and not read yet.
    private var pending = FileChanges.everything
    private var state = State(site: nil, errors: [], pages: 0)
    private var update: Task<State, any Error>?

    package init(_ options: BuildOptions) {
        self.options = options
        pipeline = SitePipeline(options)
    }

    /// The state after all changes that were told of, for which this waits.
    package func current() async -> State {
        while let update { _ = try? await update.value }
        return state
    }

    /// Reads what changed. Throws a `FileError` where the disk fails; the next call then reads these changes too.
    @discardableResult
    package func follow(_ changes: FileChanges) async throws -> State {
        pending.formUnion(changes)
        // Changes told of during an update are read by the one after it, all at once.
        while let update { _ = try? await update.value }
        guard !pending.isEmpty else { return state }
        let task = Task { try await readPending() }
        update = task
        return try await task.value
    }

    private func readPending() async throws -> State {
        // Before the task ends, so that nobody finds an update that is over.
        defer { update = nil }
        let changes = pending
        pending = .none
        do {
            try await read(changes)
        } catch {
            pending.formUnion(changes)
            throw error
        }
        return state
    }

    private func read(_ changes: FileChanges) async throws {
        if try retell(changes) { return }
        let content = try await parsedContent(after: changes)
        let theme = try loadedTheme(named: content.themeName, after: changes)
        self.content = content
        self.theme = theme
        let wasRight = state.errors.isEmpty
        do {
            let visibility = options.visibility(of: content)
            let assembly = try await content.assemble(visibility: visibility, after: self.assembly)
            self.assembly = assembly
            let planned = try await pipeline.plan(content, assembly, theme, after: state.site?.plan)
            let isStyle = wasRight && (changes.paths?.allSatisfy { $0.hasSuffix(".css") } ?? false)
            state = State(
                site: planned,
                errors: [],
                pages: state.pages + (isStyle ? 0 : 1)
            )
        } catch let invalid as InvalidContent {
            state = State(site: state.site, errors: invalid.diagnostics, pages: state.pages)
        }
    }

    /// Follows changes of which only the posts' own words can be told from the site before; false where there may be more.
    ///
    /// Nearly all edits are such ones, and reading them does not take longer the more posts there are.
    private func retell(_ changes: FileChanges) throws -> Bool {
        guard let content, let assembly, let theme = theme?.value, let last = state.site,
            state.errors.isEmpty, !changes.mayConcern(options.themeFolders),
            let paths = changes.paths(below: options.contentFolder),
            let retold = try content.retold(changed: paths),
            let next = assembly.retold(retold, visibility: options.visibility(of: content)), let site = next.site
        else { return false }
        self.content = retold.content
        self.assembly = next
        let plan = last.plan.retold { OutputContext(site: site, theme: theme) }
        state = State(site: last.retold(with: plan, of: site), errors: [], pages: state.pages + 1)
        return true
    }

    private func parsedContent(after changes: FileChanges) async throws -> ParsedContent {
        guard let content, let paths = changes.paths(below: options.contentFolder) else {
            return try await pipeline.readContent()
        }
        return paths.isEmpty ? content : try await content.parseAgain(changed: paths)
    }

    private func loadedTheme(named name: String?, after changes: FileChanges) throws -> LoadedTheme {
        let folder = options.themeFolder(named: name)
        if let theme, folder == themeFolder, !changes.mayConcern(options.themeFolders) { return theme }
        themeFolder = folder
        return try pipeline.loadTheme(named: name)
    }
}

extension FileChanges {
    /// Whether a file below one of the folders may have changed.
    fileprivate func mayConcern(_ folders: [String]) -> Bool {
        !folders.allSatisfy { paths(below: $0)?.isEmpty ?? false }
    }
}
