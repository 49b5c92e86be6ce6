import ChapterModel
package import Diagnostics

extension ParsedContent {
    /// An error for each place that asks for a language in which the theme has no words.
    ///
    /// - Parameter languages: those of the theme, as in `lang` attributes.
    package func languagesMissing(in languages: Set<String>) -> [Diagnostic] {
        let known = languages.sorted()
        func problem(_ language: String) -> Problem { .languageWithoutWords(language: language, known: known) }
        var diagnostics: [Diagnostic] = []
        if let site, !languages.contains(site.language.rawValue) {
            let problem = problem(site.language.rawValue)
            diagnostics.append(
                site.writtenLanguage?.diagnostic(problem, in: site.source) ?? site.source.diagnostic(problem, line: 1)
            )
        }
        for post in posts {
            guard let language = post.front.language, !languages.contains(language.value.rawValue) else { continue }
            diagnostics.append(language.diagnostic(problem(language.value.rawValue), in: post.head))
        }
        return diagnostics
    }
}
