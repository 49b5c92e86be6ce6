import ChapterModel
import Diagnostics

/// What must hold between posts and their translations, so that pages can name each other as the same in other words.
struct TranslationCheck {
    private(set) var diagnostics: [Diagnostic] = []

    private struct Version: Hashable {
        let original: Post.ID
        let language: Language
    }

    /// - Parameters:
    ///   - translations: posts with those that they translate.
    ///   - language: of posts that name none.
    init(of translations: [(post: ParsedPost, original: Post.ID)], in posts: [ParsedPost], language: Language) {
        guard !translations.isEmpty else { return }
        let known = Dictionary(posts.map { ($0.id, $0) }) { first, _ in first }
        var taken: [Version: ParsedPost] = [:]
        for (post, name) in translations {
            guard let original = known[name], let place = post.front.translationOf else { continue }
            if let root = original.front.translationOf {
                let problem = Problem.translationOfTranslation(name: place.value, original: root.value)
                diagnostics.append(place.diagnostic(problem, in: post.head))
                continue
            }
            if post.front.event != nil {
                diagnostics.append(place.diagnostic(.eventInTranslation(original: place.value), in: post.head))
            }
            let spoken = post.front.language?.value ?? language
            func report(_ problem: Problem) {
                let found = post.front.language?.diagnostic(problem, in: post.head)
                diagnostics.append(found ?? place.diagnostic(problem, in: post.head))
            }
            if spoken == original.front.language?.value ?? language {
                report(.translationInSameLanguage(language: spoken.rawValue))
            } else if let other = taken.updateValue(post, forKey: Version(original: name, language: spoken)) {
                let location = SourceLocation(file: other.head.file, line: 1, column: 1)
                report(.translationTaken(language: spoken.rawValue, other: location))
            }
        }
    }
}
