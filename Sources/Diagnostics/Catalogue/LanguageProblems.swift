/// What is wrong with the languages of a site and with translations.
extension Problem {
    package static func languageWithoutWords(language: String, known: [String]) -> Problem {
        let known = known.joined(separator: ", ")
        return Problem(
            "language-without-words",
            english: (
                "the theme has no words in `\(language)`",
                "use one of \(known), or add a file for the language to the theme's folder `i18n`"
            ),
            german: (
                "das Theme hat keine Wörter auf `\(language)`",
                "nimm eine von \(known), oder leg im Ordner `i18n` des Themes eine Datei für die Sprache an"
            )
        )
    }

    package static func translationInSameLanguage(language: String) -> Problem {
        Problem(
            "translation-in-same-language",
            english: (
                "the post and the one it translates are both in `\(language)`",
                "say with `lang:` which language the translation is in"
            ),
            german: (
                "der Beitrag und der, den er übersetzt, sind beide auf `\(language)`",
                "sag mit `lang:`, in welcher Sprache die Übersetzung ist"
            )
        )
    }

    package static func translationOfTranslation(name: String, original: String) -> Problem {
        Problem(
            "translation-of-translation",
            english: ("`\(name)` is a translation itself", "write `translationOf: \(original)`"),
            german: ("`\(name)` ist selbst eine Übersetzung", "schreib `translationOf: \(original)`")
        )
    }

    package static func translationTaken(language: String, other: SourceLocation) -> Problem {
        Problem(
            "translation-taken",
            english: (
                "\(other.file) is a translation into `\(language)` already",
                "remove one of the two, or say with `lang:` which language each is in"
            ),
            german: (
                "\(other.file) ist schon eine Übersetzung nach `\(language)`",
                "entferne eine der beiden, oder sag mit `lang:`, in welcher Sprache jede ist"
            )
        )
    }

    package static func eventInTranslation(original: String) -> Problem {
        Problem(
            "event-in-translation",
            english: (
                "the event is that of `\(original)` and would be announced twice",
                "remove `event:` here; the page shows the facts of the original"
            ),
            german: (
                "der Termin ist der von `\(original)` und würde doppelt angekündigt",
                "entferne hier `event:`; die Seite zeigt die Angaben des Originals"
            )
        )
    }
}
