import ChapterModel
import Diagnostics

/// Turns a file that maps keys to entries (`people.yml`, `venues.yml`, `topics.yml`) into its entries by key.
enum RegistryParser {
    static func parse<Key: SchemaKey, Entry: Sendable>(
        _ file: SourceFile?,
        entries _: Key.Type,
        decode: (borrowing Fields<Key>, Slug) -> Entry?
    ) -> ParsedFile<Registry<Entry>> {
        guard let file else { return ParsedFile(value: Registry(), diagnostics: []) }
        guard file.diagnostics.isEmpty else { return ParsedFile(value: .unreadable, diagnostics: file.diagnostics) }
        let log = DiagnosticLog(file.text)
        do {
            guard let root = try YAMLDocument.parse(file.text.utf8[...], of: file.text, firstLine: 1) else {
                return ParsedFile(value: Registry(), diagnostics: [])
            }
            guard case .mapping(let found) = root.value else {
                log.report(.wrongShape(key: file.path, expected: .mapping, found: root.shape), at: root)
                return ParsedFile(value: .unreadable, diagnostics: log.diagnostics)
            }
            var result = Registry<Entry>()
            for entry in found {
                let name = entry.key.text ?? ""
                guard let slug = Slug(name), slug.text == name else {
                    let suggestion = Slug(name)?.text ?? "name"
                    log.report(.invalidSlug(value: name, suggestion: suggestion), at: entry.key)
                    continue
                }
                let place = Located((), at: entry.key)
                let sourcePlace = SourcePlace(of: place, in: file.text)
                guard let fields = Fields<Key>(entry.value, named: name, at: place, log: log) else {
                    result.add(nil, as: slug, at: sourcePlace)
                    continue
                }
                result.add(decode(fields, slug), as: slug, at: sourcePlace)
            }
            return ParsedFile(value: result, diagnostics: log.diagnostics)
        } catch {
            return ParsedFile(value: .unreadable, diagnostics: [error])
        }
    }
}
