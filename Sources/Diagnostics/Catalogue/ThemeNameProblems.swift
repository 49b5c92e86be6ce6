/// What is wrong with the names in a theme: variables, sections and partials.
extension Problem {
    /// What a name in a template was searched in.
    package enum TemplateContext: Equatable, Sendable {
        case page(String)
        case section(String)

        fileprivate var place: Phrase {
            switch self {
            case .page(let name): Phrase("in the page `\(name)`", "in der Seite `\(name)`")
            case .section(let name): Phrase("in `\(name)`", "in `\(name)`")
            }
        }
    }

    package static func unknownThemeVariable(
        name: String,
        in context: TemplateContext,
        suggestion: String?
    ) -> Problem {
        Problem(
            "unknown-variable",
            english: ("unknown variable `\(name)` \(context.place.english)", didYouMean(suggestion, .english)),
            german: ("unbekannte Variable `\(name)` \(context.place.german)", didYouMean(suggestion, .german))
        )
    }

    package static func unknownPartial(name: String, suggestion: String?) -> Problem {
        Problem(
            "unknown-partial",
            english: ("unknown partial `\(name)`", didYouMean(suggestion, .english)),
            german: ("unbekannter Baustein (partial) `\(name)`", didYouMean(suggestion, .german))
        )
    }

    package static func partialCycle(names: [String]) -> Problem {
        let path = names.joined(separator: " → ")
        return Problem(
            "partial-cycle",
            english: (
                "partials include each other without end: \(path)",
                "let a partial include itself only inside a section over a list"
            ),
            german: (
                "Bausteine (partials) binden einander endlos ein: \(path)",
                "lass einen Baustein sich selbst nur in einem Abschnitt über eine Liste einbinden"
            )
        )
    }

    package static func unescapedText(name: String) -> Problem {
        Problem(
            "unescaped-text",
            english: ("`\(name)` is text and must be escaped", "write `{{\(name)}}`"),
            german: ("`\(name)` ist Text und muss maskiert werden", "schreib `{{\(name)}}`")
        )
    }

    package static func escapedMarkup(name: String) -> Problem {
        Problem(
            "escaped-markup",
            english: ("`\(name)` is markup and would show its tags", "write `{{{\(name)}}}`"),
            german: ("`\(name)` ist HTML und würde seine Tags zeigen", "schreib `{{{\(name)}}}`")
        )
    }

    package static func valueWithoutText(name: String) -> Problem {
        Problem(
            "value-without-text",
            english: ("`\(name)` is not text", "use it as a section: `{{#\(name)}}…{{/\(name)}}`"),
            german: ("`\(name)` ist kein Text", "nimm es als Abschnitt: `{{#\(name)}}…{{/\(name)}}`")
        )
    }
}
