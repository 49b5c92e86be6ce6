/// Something that can be wrong with content or a theme. All of them are in `Catalogue/`, made from data alone.
///
/// To add one, add a function there: it cannot be written without a code and the words of every language.
package struct Problem: Error, Equatable {
    /// What is said about a problem in one language.
    package struct Words: Equatable, Sendable {
        /// What is wrong, naming the offending value; one line without a full stop.
        package let message: String
        /// What to do about it, or nil where the message says it all.
        package let help: String?
    }

    /// Names the kind of problem, in words joined by hyphens; never changes, whatever becomes of the words.
    package let code: String
    /// What is to stand in place of the value that the problem is about, where nothing else can be meant.
    package let correction: String?
    private let english: Words
    private let german: Words

    init(
        _ code: String,
        english: (message: String, help: String?),
        german: (message: String, help: String?),
        correction: String? = nil
    ) {
        self.code = code
        self.correction = correction
        self.english = Words(message: english.message, help: english.help)
        self.german = Words(message: german.message, help: german.help)
    }

    package func words(in language: MessageLanguage) -> Words {
        language.choose(english: english, german: german)
    }
}

extension Problem {
    static func didYouMean(_ suggestion: String?, _ language: MessageLanguage) -> String? {
        suggestion.map {
            switch language {
            case .english: "did you mean `\($0)`?"
            case .german: "meinst du `\($0)`?"
            }
        }
    }
}
