/// What is wrong with the words of a theme, in its folder `i18n`.
extension Problem {
    package static func strayWordFile(name: String, languages: [String]) -> Problem {
        Problem(
            "stray-word-file",
            english: (
                "`\(name)` is not read as words of a language",
                "the files that are read are \(languages.map { "i18n/\($0).yml" }.joined(separator: ", "))"
            ),
            german: (
                "`\(name)` wird nicht als Wörter einer Sprache gelesen",
                "gelesen werden \(languages.map { "i18n/\($0).yml" }.joined(separator: ", "))"
            )
        )
    }

    package static func missingWord(name: String) -> Problem {
        Problem(
            "missing-word",
            english: (
                "the theme has no words for `\(name)` in this language",
                "add a line `\(name): …`, or extend a theme that has it"
            ),
            german: (
                "das Theme hat in dieser Sprache keine Wörter für `\(name)`",
                "ergänze eine Zeile `\(name): …`, oder erweitere ein Theme, das sie hat"
            )
        )
    }

    package static func unknownPlaceholder(name: String, key: String, known: [String]) -> Problem {
        let known = known.map { "`{\($0)}`" }.joined(separator: ", ")
        return Problem(
            "unknown-placeholder",
            english: (
                "nothing stands for `{\(name)}` in `\(key)`",
                known.isEmpty ? "write the text without braces" : "use \(known)"
            ),
            german: (
                "für `{\(name)}` steht in `\(key)` nichts bereit",
                known.isEmpty ? "schreib den Text ohne geschweifte Klammern" : "nimm \(known)"
            )
        )
    }

    package static func missingPlaceholder(name: String, key: String) -> Problem {
        Problem(
            "missing-placeholder",
            english: ("`{\(name)}` is missing in `\(key)`", "put `{\(name)}` where it belongs in the text"),
            german: ("in `\(key)` fehlt `{\(name)}`", "setz `{\(name)}` dahin, wo es im Text hingehört")
        )
    }

    package static func unbalancedBrace(key: String) -> Problem {
        Problem(
            "unbalanced-brace",
            english: ("a brace in `\(key)` has no counterpart", "braces stand around names, such as `{count}`"),
            german: (
                "einer geschweiften Klammer in `\(key)` fehlt ihr Gegenstück",
                "geschweifte Klammern stehen um Namen, etwa `{count}`"
            )
        )
    }
}
