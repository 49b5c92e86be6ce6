/// What makes YAML impossible to read.
extension Problem {
    package static var tabIndentation: Problem {
        Problem(
            "tab-indentation",
            english: (
                "a tab is used for indentation", "YAML allows only spaces: replace the tab by two spaces"
            ),
            german: (
                "die Zeile ist mit einem Tabulator eingerückt",
                "YAML erlaubt nur Leerzeichen: ersetze den Tabulator durch zwei Leerzeichen"
            )
        )
    }

    package static func tooDeep(limit: Int) -> Problem {
        Problem(
            "values-too-deep",
            english: ("values are nested more than \(limit) levels deep", "write it flatter"),
            german: ("die Angaben sind mehr als \(limit) Ebenen tief verschachtelt", "schreib sie flacher")
        )
    }

    package static var yamlAnchor: Problem {
        Problem(
            "yaml-anchor",
            english: (
                "anchors (`&`) and aliases (`*`) are not used here",
                "write the value out, or put it in quotes if it begins with `&` or `*`"
            ),
            german: (
                "ein Wert darf hier nicht mit `&` oder `*` beginnen (Anker und Verweise in YAML)",
                "setz den Wert in Anführungszeichen, oder schreib ihn aus"
            )
        )
    }

    package static var lineWithoutColon: Problem {
        Problem(
            "line-without-colon",
            english: (
                "a line without a colon stands where `key: value` is expected",
                "write `key: value`, or indent the line if it continues the value above"
            ),
            german: (
                "hier wird `angabe: Wert` erwartet, aber die Zeile hat keinen Doppelpunkt",
                "schreib `angabe: Wert`, oder rücke die Zeile ein, wenn sie den Wert darüber fortsetzt"
            )
        )
    }

    package static var misplacedLine: Problem {
        Problem(
            "misplaced-line",
            english: (
                "the line is not indented like its neighbours",
                "begin the line in the same column as the other keys of its group"
            ),
            german: (
                "die Zeile ist anders eingerückt als ihre Nachbarn",
                "beginne die Zeile in derselben Spalte wie die anderen Angaben ihrer Gruppe"
            )
        )
    }

    package static var secondDocument: Problem {
        Problem(
            "second-document",
            english: ("a line `---` starts a second document", "remove the line"),
            german: ("mit der Zeile `---` beginnt ein zweites Dokument", "lösche die Zeile")
        )
    }

    /// - Parameter character: the first one of the value, as written.
    package static func valueStart(character: String) -> Problem {
        Problem(
            "bad-value-start",
            english: (
                "a value cannot start with `\(character)`",
                "put values with special characters in quotes, as in `title: \"Rückblick: der Abend\"`"
            ),
            german: (
                "ein Wert kann nicht mit `\(character)` beginnen",
                "setz Werte mit Sonderzeichen in Anführungszeichen, wie in `title: \"Rückblick: der Abend\"`"
            )
        )
    }

    package static var colonInValue: Problem {
        Problem(
            "colon-in-value",
            english: (
                "a colon with a space after it ends a key, so it cannot stand in a plain value",
                "put values with special characters in quotes, as in `title: \"Rückblick: der Abend\"`"
            ),
            german: (
                "Doppelpunkt und Leerzeichen trennen Angabe und Wert und können nicht im Wert selbst stehen",
                "setz den ganzen Wert in Anführungszeichen, wie in `title: \"Rückblick: der Abend\"`"
            )
        )
    }

    package static var listOnKeyLine: Problem {
        Problem(
            "list-on-key-line",
            english: (
                "a list begins on the line of its key",
                "write each item on its own line, or all as `[first, second]`"
            ),
            german: (
                "eine Liste beginnt in der Zeile ihrer Angabe",
                "schreib jeden Eintrag in eine eigene Zeile, oder alle als `[eins, zwei]`"
            )
        )
    }

    package static var unclosedQuote: Problem {
        Problem(
            "unclosed-quote",
            english: (
                "the quotation mark is not closed",
                "close it at the end of the value; inside, write `\\\"` for a double quotation mark"
            ),
            german: (
                "das Anführungszeichen wird nicht geschlossen",
                "schließe es am Ende des Werts; innen schreib `\\\"` für ein doppeltes Anführungszeichen"
            )
        )
    }

    package static var textBehindQuote: Problem {
        Problem(
            "text-behind-quote",
            english: (
                "text stands behind the closing quotation mark",
                "put the whole value in quotes; inside, write `\\\"` for a double quotation mark"
            ),
            german: (
                "hinter dem schließenden Anführungszeichen steht noch Text",
                "setz den ganzen Wert in Anführungszeichen; innen schreib `\\\"` für ein doppeltes Anführungszeichen"
            )
        )
    }

    package static var backslash: Problem {
        Problem(
            "backslash-in-quotes",
            english: (
                "a backslash in double quotes starts an escape",
                "write `\\\\` for a backslash, or use single quotes"
            ),
            german: (
                "ein umgekehrter Schrägstrich hat in doppelten Anführungszeichen eine eigene Bedeutung",
                "schreib `\\\\` für einen umgekehrten Schrägstrich, oder nimm einfache Anführungszeichen"
            )
        )
    }

    package static var unclosedList: Problem {
        Problem(
            "unclosed-list",
            english: (
                "a list `[…]` is not closed, or a comma is missing in it",
                "write `[first, second]`, and put values with `#`, a comma or brackets in quotes"
            ),
            german: (
                "eine Liste `[…]` wird nicht geschlossen, oder in ihr fehlt ein Komma",
                "schreib `[eins, zwei]`, und setz Werte mit `#`, Komma oder Klammern in Anführungszeichen"
            )
        )
    }

    package static var unclosedGroup: Problem {
        Problem(
            "unclosed-group",
            english: (
                "a group `{…}` is not closed, or a comma is missing in it",
                "write `{ name: value }`, and put values with `#`, a comma or brackets in quotes"
            ),
            german: (
                "eine Gruppe `{…}` wird nicht geschlossen, oder in ihr fehlt ein Komma",
                "schreib `{ name: Wert }`, und setz Werte mit `#`, Komma oder Klammern in Anführungszeichen"
            )
        )
    }

    package static var missingNode: Problem {
        Problem(
            "missing-value",
            english: (
                "a value is missing here, or a list or group in brackets is not closed",
                "write `[first, second]` or `{ name: value }`, and put values with commas or brackets in quotes"
            ),
            german: (
                "hier fehlt ein Wert, oder eine Liste oder Gruppe in Klammern wird nicht geschlossen",
                "schreib `[eins, zwei]` oder `{ name: Wert }`, und setz Werte mit Komma oder Klammern in Anführungszeichen"
            )
        )
    }

    /// - Parameter complaint: libyaml's own words, where it has any; they are English only.
    package static func unreadableYAML(complaint: String?) -> Problem {
        Problem(
            "unreadable-yaml",
            english: (
                complaint.map { "the line cannot be read: \($0)" } ?? "the text is no YAML",
                "put values with special characters in quotes, as in `title: \"Rückblick: der Abend\"`"
            ),
            german: (
                complaint.map { "die Zeile ist nicht lesbar (libyaml: `\($0)`)" } ?? "der Text ist kein YAML",
                "setz Werte mit Sonderzeichen in Anführungszeichen, wie in `title: \"Rückblick: der Abend\"`"
            )
        )
    }
}
