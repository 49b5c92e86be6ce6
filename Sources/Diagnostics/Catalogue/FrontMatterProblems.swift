/// What is wrong with front matter before anybody asks what it says.
extension Problem {
    package static var missingFrontMatter: Problem {
        Problem(
            "missing-front-matter",
            english: (
                "the file does not start with front matter",
                "start the file with a line `---`, then `title:` and `date:`, then a line `---`"
            ),
            german: (
                "die Datei beginnt nicht mit einem Kopf",
                "beginne die Datei mit einer Zeile `---`, dann `title:` und `date:`, dann wieder eine Zeile `---`"
            )
        )
    }

    package static var unclosedFrontMatter: Problem {
        Problem(
            "unclosed-front-matter",
            english: (
                "the front matter is never closed", "add a line `---` between the front matter and the text"
            ),
            german: (
                "der Kopf der Datei hört nirgends auf", "füge zwischen Kopf und Text eine Zeile `---` ein"
            )
        )
    }

    package static var frontMatterWithoutKeys: Problem {
        Problem(
            "front-matter-without-keys",
            english: (
                "the front matter has no keys", "write each on a line of its own, as in `title: \"Auftakt in Köln\"`"
            ),
            german: (
                "im Kopf der Datei stehen keine Angaben",
                "schreib jede in eine eigene Zeile, wie in `title: \"Auftakt in Köln\"`"
            )
        )
    }

    package static func duplicateKey(name: String, firstLine: Int) -> Problem {
        Problem(
            "duplicate-key",
            english: ("key `\(name)` stands here again, first on line \(firstLine)", "keep one of the two lines"),
            german: (
                "die Angabe `\(name)` steht hier noch einmal, zuerst in Zeile \(firstLine)",
                "behalte eine der beiden Zeilen"
            )
        )
    }

    package static func unknownKey(name: String, in mapping: MappingName, suggestion: String?) -> Problem {
        Problem(
            "unknown-key",
            english: (
                "unknown key `\(name)` \(mapping.place.english)",
                didYouMean(suggestion, .english) ?? "remove the line, or check the spelling"
            ),
            german: (
                "unbekannte Angabe `\(name)` \(mapping.place.german)",
                didYouMean(suggestion, .german) ?? "lösche die Zeile, oder prüfe die Schreibweise"
            )
        )
    }

    /// - Parameter example: the whole line as it could be written.
    package static func missingKey(name: String, in mapping: MappingName, example: String) -> Problem {
        Problem(
            "missing-key",
            english: ("`\(name)` is missing \(mapping.place.english)", "add a line such as `\(example)`"),
            german: ("`\(name)` fehlt \(mapping.place.german)", "füge eine Zeile ein wie `\(example)`")
        )
    }

    package static func emptyValue(key: String) -> Problem {
        Problem(
            "empty-value",
            english: ("`\(key)` has no value", "write a value after `\(key):` or remove the line"),
            german: ("hinter `\(key)` steht nichts", "schreib hinter `\(key):` einen Wert, oder lösche die Zeile")
        )
    }

    package static func commentSwallowsValue(key: String, comment: String) -> Problem {
        Problem(
            "comment-swallows-value",
            english: (
                "`\(key)` is empty because `\(comment)` is a comment in YAML",
                "put the value in quotes: `\(key): \"\(comment)\"`"
            ),
            german: (
                "`\(key)` ist leer, denn mit `#` beginnt in YAML ein Kommentar: `\(comment)`",
                "setz den Wert in Anführungszeichen: `\(key): \"\(comment)\"`"
            )
        )
    }

    package static func commentCutsValue(key: String, comment: String) -> Problem {
        Problem(
            "comment-cuts-value",
            english: (
                "`\(key)` ends before `\(comment)`, a comment in YAML",
                "put the whole value in quotes, or a space after `#` if it is a comment"
            ),
            german: (
                "`\(key)` endet vor `\(comment)`, denn mit `#` beginnt in YAML ein Kommentar",
                "setz den ganzen Wert in Anführungszeichen; einem Kommentar gib ein Leerzeichen hinter `#`"
            )
        )
    }

    package static func wrongShape(key: String, expected: ValueShape, found: ValueShape) -> Problem {
        let spelling = expected.spelling(after: key)
        return Problem(
            "wrong-shape",
            english: (
                "`\(key)` should be \(expected.name.english), not \(found.name.english)", spelling.english
            ),
            german: (
                "`\(key)` ist \(found.name.german), soll aber \(expected.name.german) sein", spelling.german
            )
        )
    }
}
