import ChapterModel
import Theming

/// The theme's words in every language.
struct SpokenWords: Sendable {
    private let german: Words
    private let english: Words

    init(_ theme: Theme) {
        german = Words(.german, theme.words[Language.german.rawValue])
        english = Words(.english, theme.words[Language.english.rawValue])
    }

    subscript(language: Language) -> Words {
        switch language {
        case .german: german
        case .english: english
        }
    }
}
