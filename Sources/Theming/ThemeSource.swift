import Diagnostics
package import FileAccess

/// The files of a theme as they are on disk: `templates/**/*.mustache` and `static/**`, and its words.
package struct ThemeSource: Sendable {
    package struct File: Sendable {
        /// Relative to the theme's folder, with `/` between the parts.
        package let path: String
        package let bytes: [UInt8]
        /// The folder of another theme, which this one extends, as the author would type it.
        fileprivate var inheritedFrom: String?

        package init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// The theme's folder as the author would type it, e.g. `themes/default`.
    package let displayPath: String
    package let files: [File]
    /// The theme's own before those of the themes that it extends.
    package var words: [WordFile]
    /// Nil for `style.css` alone, where there is one.
    package var styles: AssetList?
    /// Nil for none.
    package var scripts: AssetList?
    /// Of all files, and all those of the themes that this one extends.
    package private(set) var hash: ContentHash

    package init(displayPath: String, files: [File], words: [WordFile] = []) {
        self.displayPath = displayPath
        self.files = files
        self.words = words
        var contents = HashedValues()
        for file in files {
            contents.add(file.path)
            contents.add(ContentHash(of: file.bytes))
        }
        hash = contents.hash
    }

    /// Reads a theme's folder without hidden files and symbolic links. Its words are for others to read.
    ///
    /// Throws a `Diagnostic` if there is no such folder and a `FileError` if the disk fails.
    package static func read(folder: String, displayPath: String) throws -> ThemeSource {
        guard FileTree.kind(of: folder) == .folder else {
            let location = SourceLocation(file: displayPath, line: 1, column: 1)
            throw Diagnostic(problem: .themeFolderMissing(path: displayPath), location: location)
        }
        let files = try FileTree.entries(below: folder).filter { $0.kind == .file }.map { entry in
            File(path: entry.path, bytes: try FileAccess.File.read("\(folder)/\(entry.path)"))
        }
        return ThemeSource(displayPath: displayPath, files: files)
    }

    /// The theme where it extends another one: files of the same path take the place of the other's.
    package func extending(_ base: ThemeSource) -> ThemeSource {
        let own = Set(files.map(\.path))
        let inherited = base.files.filter { !own.contains($0.path) }.map { file in
            var file = file
            file.inheritedFrom = file.inheritedFrom ?? base.displayPath
            return file
        }
        var theme = ThemeSource(displayPath: displayPath, files: files + inherited, words: words + base.words)
        theme.styles = styles ?? base.styles
        theme.scripts = scripts ?? base.scripts
        theme.hash = hash.followed(by: base.hash)
        return theme
    }

    /// How an author would type the path of a file.
    package func display(_ file: File) -> String { "\(file.inheritedFrom ?? displayPath)/\(file.path)" }
}

extension ThemeSource {
    private static let templateFolder = "templates/"
    private static let templateEnding = ".mustache"
    private static let staticFolder = "static/"

    var templates: [ParsedTemplate] {
        files.compactMap { file in
            guard file.path.hasPrefix(Self.templateFolder), file.path.hasSuffix(Self.templateEnding) else { return nil }
            let name = file.path.dropFirst(Self.templateFolder.count).dropLast(Self.templateEnding.count)
            return ParsedTemplate(name: String(name), file: display(file), utf8: file.bytes)
        }
    }

    /// By their paths below the folder of static files.
    var staticFiles: [String: SourceText] {
        let files = files.filter { $0.path.hasPrefix(Self.staticFolder) }.map { file in
            (
                String(file.path.dropFirst(Self.staticFolder.count)),
                SourceText(file: display(file), utf8: file.bytes)
            )
        }
        return Dictionary(files) { first, _ in first }
    }

    /// A diagnostic for each page without a template, at the place where the template should be.
    func missing(_ pages: [any RequiredTemplate], in templates: TemplateSet) -> [Diagnostic] {
        pages.filter { templates.index(of: $0.name) == nil }.map { page in
            let file = displayPath + "/" + Self.templateFolder + page.name + Self.templateEnding
            let location = SourceLocation(file: file, line: 1, column: 1)
            return Diagnostic(problem: .missingTemplate(name: page.name), location: location)
        }
    }
}
