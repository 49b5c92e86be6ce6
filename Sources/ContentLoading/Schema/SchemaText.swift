package import Diagnostics

/// A text about content, in each language that authors are spoken to in.
package struct SchemaText: Sendable {
    private let english: String
    private let german: String

    package init(en english: String, de german: String) {
        self.english = english
        self.german = german
    }

    package subscript(language: MessageLanguage) -> String {
        language.choose(english: english, german: german)
    }
}
