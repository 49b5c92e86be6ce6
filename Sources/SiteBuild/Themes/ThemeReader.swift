import ChapterModel
import ContentLoading
import Diagnostics
import FileAccess
import Theming

/// Reads a theme's folder together with the themes that it extends.
struct ThemeReader {
    /// Where themes are looked for that do not lie beside the one that extends them; the first that has one counts.
    let themesFolders: [String]

    private static let manifestName = "theme.yml"
    private static let wordsFolder = "i18n/"
    private static let wordsEnding = ".yml"

    /// The theme's files and, where it has none of that path, those of the themes that it extends.
    ///
    /// Throws an ``InvalidTheme`` or a `Diagnostic` for what its author can mend, and a `FileError` if the disk fails.
    func read(_ folder: String) throws -> ThemeSource {
        var layers: [ThemeSource] = []
        var names: [String] = []
        var seen: Set<String> = []
        var problems: [Diagnostic] = []
        var next: String? = folder
        while let folder = next {
            var source = try ThemeSource.read(folder: folder, displayPath: folder)
            seen.insert(try FileTree.absolutePath(of: folder))
            let manifest = manifest(of: source)
            let words = words(of: source)
            problems += manifest.diagnostics + words.diagnostics
            source.words = words.value ?? []
            source.styles = manifest.value?.list(\.styles)
            source.scripts = manifest.value?.list(\.scripts)
            layers.append(source)
            next = nil
            guard let manifest = manifest.value, let extended = manifest.extends else { break }
            names.append(manifest.name)
            guard let base = self.folder(ofTheme: extended.value, besides: folder) else {
                problems.append(unknownTheme(extended, in: manifest, besides: folder))
                break
            }
            guard !seen.contains(try FileTree.absolutePath(of: base)) else {
                let problem = Problem.themeCycle(names: names + [extended.value])
                problems.append(extended.diagnostic(problem, in: manifest.source))
                break
            }
            next = base
        }
        guard problems.isEmpty else { throw InvalidTheme(diagnostics: problems.sortedByLocation()) }
        return layers.dropFirst().reduce(layers[0]) { $0.extending($1) }
    }

    private func manifest(of source: ThemeSource) -> ParsedFile<ThemeManifest> {
        guard let file = source.files.first(where: { $0.path == Self.manifestName }) else {
            let location = SourceLocation(file: "\(source.displayPath)/\(Self.manifestName)", line: 1, column: 1)
            return ParsedFile(value: nil, diagnostics: [Diagnostic(problem: .missingThemeFile, location: location)])
        }
        return ThemeManifest.parse(file.bytes, file: source.display(file))
    }

    private func words(of source: ThemeSource) -> ParsedFile<[WordFile]> {
        let languages = Language.allCases.map(\.rawValue)
        var result: ParsedFile<[WordFile]> = ParsedFile(value: [], diagnostics: [])
        for file in source.files where file.path.hasPrefix(Self.wordsFolder) {
            let name = String(file.path.dropFirst(Self.wordsFolder.count))
            let display = source.display(file)
            guard let language = languages.first(where: { $0 + Self.wordsEnding == name }) else {
                let problem = Problem.strayWordFile(name: name, languages: languages)
                let location = SourceLocation(file: display, line: 1, column: 1)
                result.diagnostics.append(Diagnostic(problem: problem, location: location))
                continue
            }
            let parsed = KeyedTextParser.parse(file.bytes, file: display)
            result.diagnostics += parsed.diagnostics
            if let value = parsed.value {
                result.value?.append(WordFile(language: language, source: value.source, texts: value.texts))
            }
        }
        return result
    }

    /// Beside the theme that extends it, else among the site's themes and those that came with the tool.
    private func folder(ofTheme name: String, besides folder: String) -> String? {
        candidates(besides: folder).map { "\($0)/\(name)" }.first { FileTree.kind(of: $0) == .folder }
    }

    private func unknownTheme(
        _ name: Located<String>,
        in manifest: ThemeManifest,
        besides folder: String
    ) -> Diagnostic {
        let others = candidates(besides: folder).flatMap { folder in
            let names = (try? FileTree.names(in: folder)) ?? []
            return names.filter { $0 != manifest.name && FileTree.kind(of: "\(folder)/\($0)") == .folder }
        }
        let problem = Problem.unknownTheme(
            name: name.value,
            suggestion: nearestName(to: name.value, in: others.sorted())
        )
        return name.diagnostic(problem, in: manifest.source)
    }

    private func candidates(besides folder: String) -> [String] {
        let parent = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? "."
        return [parent.isEmpty ? "/" : parent] + themesFolders
    }
}

extension ThemeManifest {
    fileprivate func list(_ names: KeyPath<ThemeManifest, [Located<String>]?>) -> AssetList? {
        self[keyPath: names].map { AssetList(source: source, names: $0) }
    }
}
