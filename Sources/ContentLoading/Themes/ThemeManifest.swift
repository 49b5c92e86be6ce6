import ChapterModel
package import Diagnostics

/// What a theme's `theme.yml` says.
package struct ThemeManifest: Sendable {
    /// The file, to point into.
    package let source: SourceText
    package let name: String
    /// The theme whose files stand in for those that this one does not have.
    package let extends: Located<String>?
    /// The style sheets that pages link to, below the folder `static`; nil where the file does not say.
    package let styles: [Located<String>]?
    /// The scripts, likewise.
    package let scripts: [Located<String>]?
}

extension ThemeManifest {
    /// - Parameter file: the path as its author would type it.
    package static func parse(_ utf8: [UInt8], file: String) -> ParsedFile<ThemeManifest> {
        let file = SourceFile(path: "theme.yml", display: file, bytes: utf8)
        guard file.diagnostics.isEmpty else { return ParsedFile(value: nil, diagnostics: file.diagnostics) }
        let log = DiagnosticLog(file.text)
        do {
            let root = try YAMLDocument.parse(file.text.utf8[...], of: file.text, firstLine: 1)
            let empty = YAMLNode(value: .mapping([]), line: 1, column: 1, isPlain: true)
            guard let fields = Fields<ThemeKey>(root ?? empty, named: "theme.yml", log: log) else {
                return ParsedFile(value: nil, diagnostics: log.diagnostics)
            }
            return ParsedFile(value: decode(fields, source: file.text), diagnostics: log.diagnostics)
        } catch {
            return ParsedFile(value: nil, diagnostics: [error])
        }
    }

    private static func decode(_ fields: borrowing Fields<ThemeKey>, source: SourceText) -> ThemeManifest? {
        let name = fields.required(.name, as: .slug, example: "name: default")
        for note in [ThemeKey.title, .description, .author, .license] { _ = fields.text(note) }
        let extends = fields.value(.extends, as: .slug)?.map(\.text)
        let styles = fields.has(.styles) ? fields.values(.styles, as: .text) : nil
        let scripts = fields.has(.scripts) ? fields.values(.scripts, as: .text) : nil
        return name.map {
            ThemeManifest(source: source, name: $0.value.text, extends: extends, styles: styles, scripts: scripts)
        }
    }
}
