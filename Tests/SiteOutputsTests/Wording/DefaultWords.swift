import ChapterModel
import ContentLoading
import Foundation
import Theming

@testable import SiteOutputs

/// The words of this repository's default theme.
enum DefaultWords {
    static func of(_ language: Language) throws -> Words {
        let source = ThemeSource(displayPath: "theme", files: [], words: try files())
        let theme = try Theme.load(source, requiring: [], words: RequiredWords.all).get()
        return Words(language, theme.words[language.rawValue])
    }

    static func files() throws -> [WordFile] {
        let folder = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("themes/default/i18n")
        return try Language.allCases.compactMap { language in
            let file = folder.appendingPathComponent("\(language.rawValue).yml")
            let parsed = KeyedTextParser.parse(Array(try Data(contentsOf: file)), file: file.lastPathComponent).value
            return parsed.map { WordFile(language: language.rawValue, source: $0.source, texts: $0.texts) }
        }
    }
}
