import ChapterModel
package import Theming

/// The theme's words in one language; templates see those that nothing is filled into as `page.words`.
///
/// A reference, because every page holds them.
final class Words: TemplateView {
    let language: Language
    // Each in the order of its names.
    private let words: [String]
    private let phrases: [WordPattern?]
    private let one: [WordPattern?]
    private let other: [WordPattern?]

    static let fields = TemplateFields<Words>(
        zip(Word.allCases, Word.names).map { word, name in TemplateField.text(name) { $0[word] } }
    )

    /// - Parameter table: that of a theme loaded with ``RequiredWords/all``; what it lacks is shown by its name.
    init(_ language: Language, _ table: WordTable?) {
        self.language = language
        words = Word.names.map { table?.pattern($0)?.filled(with: []) ?? $0 }
        phrases = Phrase.names.map { table?.pattern($0) }
        one = CountedThing.names.map { table?.patternForOne($0) }
        other = CountedThing.names.map { table?.pattern($0) }
    }

    subscript(word: Word) -> String { words[word.rawValue] }

    /// - Parameter values: in the order of the phrase's placeholders.
    func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
        phrases[phrase.rawValue]?.filled(with: values) ?? values.joined(separator: " ")
    }

    /// - Parameter number: the count as it is written.
    func callAsFunction(_ count: Int, _ thing: CountedThing, written number: String) -> String {
        let pattern = count == 1 ? one[thing.rawValue] : other[thing.rawValue]
        return pattern?.filled(with: [number]) ?? number
    }
}

/// The words a theme must have in each of its languages.
package enum RequiredWords {
    /// For loading a theme; only a theme loaded with these has words for all that pages say.
    package static let all: [RequiredWord] =
        Word.names.map { RequiredWord($0) }
        + zip(Phrase.allCases, Phrase.names).map { RequiredWord($1, placeholders: $0.placeholders) }
        + CountedThing.names.map {
            RequiredWord($0, placeholders: CountedThing.placeholders, isCounted: true)
        }

    /// A language's words as pages see them; nil for one that no page is in.
    package static func view(_ language: String, _ table: WordTable) -> (any TemplateView)? {
        Language(rawValue: language).map { Words($0, table) }
    }
}
