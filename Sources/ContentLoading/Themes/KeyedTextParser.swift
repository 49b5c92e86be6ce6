package import Diagnostics

/// Turns a file that maps keys to texts, such as a theme's `i18n/de.yml`, into these with their places.
package enum KeyedTextParser {
    /// - Parameter file: the path as its author would type it.
    package static func parse(
        _ utf8: [UInt8],
        file: String
    ) -> ParsedFile<(source: SourceText, texts: [KeyedText])> {
        let file = SourceFile(path: file, display: file, bytes: utf8)
        guard file.diagnostics.isEmpty else { return ParsedFile(value: nil, diagnostics: file.diagnostics) }
        let log = DiagnosticLog(file.text)
        do {
            guard let root = try YAMLDocument.parse(file.text.utf8[...], of: file.text, firstLine: 1) else {
                return ParsedFile(value: (file.text, []), diagnostics: [])
            }
            let texts = self.texts(in: root, named: file.path, log: log)
            return ParsedFile(value: (file.text, texts), diagnostics: log.diagnostics)
        } catch {
            return ParsedFile(value: nil, diagnostics: [error])
        }
    }

    private static func texts(in node: YAMLNode, named name: String, log: DiagnosticLog) -> [KeyedText] {
        guard case .mapping(let entries) = node.value else {
            log.report(.wrongShape(key: name, expected: .mapping, found: node.shape), at: node)
            return []
        }
        return entries.compactMap { entry in
            let key = Located(entry.key.text ?? "", at: entry.key)
            switch entry.value.value {
            case .scalar(let text): return KeyedText(key: key, value: .text(Located(text, at: entry.value)))
            case .mapping: return KeyedText(key: key, value: .group(texts(in: entry.value, named: key.value, log: log)))
            case .list:
                log.report(.wrongShape(key: key.value, expected: .text, found: .list), at: entry.value)
                return nil
            }
        }
    }
}
