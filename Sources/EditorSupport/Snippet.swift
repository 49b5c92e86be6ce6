import ContentLoading
import Diagnostics

/// A piece of content to fill in, as editors offer it.
struct Snippet {
    enum Place: String {
        case markdown
        /// Inside front matter, which editors take for YAML or for Markdown.
        case frontMatter = "markdown,yaml"
        case yaml
    }

    let prefix: SchemaText
    let place: Place
    let description: SchemaText
    /// With `${1:…}` where something is to be filled in.
    let body: String

    func json(in language: MessageLanguage) -> JSONValue {
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
        return [
            "prefix": .string(prefix[language]), "scope": .string(place.rawValue),
            "description": .string(description[language]), "body": .array(lines.map { .string(String($0)) }),
        ]
    }
}

extension [Snippet] {
    func json(in language: MessageLanguage) -> JSONValue {
        .object(
            Dictionary(map { ("Stammtisch: \($0.prefix[language])", $0.json(in: language)) }) { first, _ in first }
        )
    }
}
