package import Diagnostics

/// One of a theme's files of words, `i18n/de.yml`, as it is written.
package struct WordFile: Sendable {
    /// As in the file's name and in `lang` attributes, e.g. `de`.
    package let language: String
    package let source: SourceText
    package let texts: [KeyedText]

    package init(language: String, source: SourceText, texts: [KeyedText]) {
        self.language = language
        self.source = source
        self.texts = texts
    }
}
