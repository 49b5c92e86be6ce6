/// What is wrong with a theme: its files, its tags and its blocks.
extension Problem {
    package static func themeFolderMissing(path: String) -> Problem {
        Problem(
            "missing-theme",
            english: (
                "there is no theme in `\(path)`", "name a folder with --theme, or check `theme:` in site.yml"
            ),
            german: (
                "in `\(path)` liegt kein Theme", "nenne einen Ordner mit --theme, oder prüfe `theme:` in site.yml"
            )
        )
    }

    package static func missingTemplate(name: String) -> Problem {
        Problem(
            "missing-template",
            english: (
                "the theme has no template `\(name).mustache`",
                "add the template, or copy it from the default theme"
            ),
            german: (
                "dem Theme fehlt die Vorlage `\(name).mustache`",
                "füge die Vorlage hinzu, oder kopiere sie aus dem Theme `default`"
            )
        )
    }

    package static var unclosedTag: Problem {
        Problem(
            "unclosed-tag",
            english: ("the tag is never closed", "add the missing `}}`"),
            german: ("das Tag wird nicht geschlossen", "füge das fehlende `}}` ein")
        )
    }

    package static func invalidTag(tag: String) -> Problem {
        Problem(
            "invalid-tag",
            english: ("`\(tag)` is not a tag", "names are letters, digits, `-` and `_`, joined by dots"),
            german: (
                "`\(tag)` ist kein Tag", "Namen bestehen aus Buchstaben, Ziffern, `-` und `_`, verbunden durch Punkte"
            )
        )
    }

    package static func unsupportedTag(tag: String) -> Problem {
        Problem(
            "unsupported-tag",
            english: (
                "`\(tag)` uses a part of Mustache that themes do not have",
                "use variables, sections, partials, blocks and comments"
            ),
            german: (
                "`\(tag)` nutzt einen Teil von Mustache, den Themes nicht haben",
                "nimm Variablen, Abschnitte, Bausteine (partials), Blöcke und Kommentare"
            )
        )
    }

    package static func unclosedSection(name: String) -> Problem {
        Problem(
            "unclosed-section",
            english: ("`\(name)` is never closed", "add `{{/\(name)}}`"),
            german: ("`\(name)` wird nicht geschlossen", "füge `{{/\(name)}}` ein")
        )
    }

    /// - Parameter open: the section that would have to be closed first, if any is open.
    package static func unexpectedSectionEnd(name: String, open: String?) -> Problem {
        Problem(
            "unexpected-section-end",
            english: (
                open.map { "`{{/\(name)}}` stands where `{{/\($0)}}` is expected" } ?? "`{{/\(name)}}` closes nothing",
                "close sections in the reverse order of opening them"
            ),
            german: (
                open.map { "`{{/\(name)}}` steht, wo `{{/\($0)}}` erwartet wird" } ?? "`{{/\(name)}}` schließt nichts",
                "schließe Abschnitte in der umgekehrten Reihenfolge, in der du sie öffnest"
            )
        )
    }

    package static func sectionsTooDeep(limit: Int) -> Problem {
        Problem(
            "sections-too-deep",
            english: ("sections are nested more than \(limit) levels deep", "move a part of it into a partial"),
            german: (
                "Abschnitte sind mehr als \(limit) Ebenen tief verschachtelt",
                "verlege einen Teil in einen Baustein (partial)"
            )
        )
    }

    package static func outsideBlock(parent: String) -> Problem {
        Problem(
            "outside-block",
            english: (
                "this stands outside the blocks of `{{<\(parent)}}` and would not be shown",
                "move it into a block, as in `{{$name}}…{{/name}}`"
            ),
            german: (
                "dies steht außerhalb der Blöcke von `{{<\(parent)}}` und würde nicht gezeigt",
                "verlege es in einen Block wie `{{$name}}…{{/name}}`"
            )
        )
    }

    package static func duplicateBlock(name: String, parent: String) -> Problem {
        Problem(
            "duplicate-block",
            english: ("the block `\(name)` of `\(parent)` is replaced twice", "keep one of the two blocks"),
            german: ("der Block `\(name)` von `\(parent)` wird zweimal ersetzt", "behalte einen der beiden Blöcke")
        )
    }

    package static func unknownBlock(name: String, parent: String, suggestion: String?) -> Problem {
        Problem(
            "unknown-block",
            english: ("`\(parent)` has no block `\(name)`", didYouMean(suggestion, .english)),
            german: ("`\(parent)` hat keinen Block `\(name)`", didYouMean(suggestion, .german))
        )
    }
}
