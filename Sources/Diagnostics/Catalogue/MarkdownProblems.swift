/// What is wrong with the text below the front matter.
extension Problem {
    package static func rawHTML(tag: String) -> Problem {
        Problem(
            "raw-html",
            english: ("`\(tag)` is HTML, which is not interpreted and appears as text", "use Markdown instead"),
            german: (
                "`\(tag)` ist HTML, das nicht ausgeführt wird und als Text erscheint", "nimm stattdessen Markdown"
            )
        )
    }

    package static func pictureWithoutText(file: String) -> Problem {
        Problem(
            "picture-without-text",
            english: (
                "the picture `\(file)` has no words for those who do not see it",
                "say in the square brackets what it shows: `![Drei Gäste auf dem Podium](\(file))`"
            ),
            german: (
                "dem Bild `\(file)` fehlen Worte für alle, die es nicht sehen",
                "schreib in die eckigen Klammern, was es zeigt: `![Drei Gäste auf dem Podium](\(file))`"
            )
        )
    }

    package static func undefinedFootnote(label: String) -> Problem {
        Problem(
            "undefined-footnote",
            english: (
                "the footnote `[^\(label)]` has no text, and the page shows it as it is written",
                "write its text on a line of its own, outside of lists and quotes: `[^\(label)]: …`"
            ),
            german: (
                "die Fußnote `[^\(label)]` hat keinen Text und steht so auf der Seite, wie sie geschrieben ist",
                "schreib ihren Text in eine eigene Zeile außerhalb von Listen und Zitaten: `[^\(label)]: …`"
            )
        )
    }

    package static func duplicateFootnote(label: String, firstLine: Int) -> Problem {
        Problem(
            "duplicate-footnote",
            english: (
                "the footnote `[^\(label)]` was written on line \(firstLine) already",
                "give one of the two another name"
            ),
            german: (
                "die Fußnote `[^\(label)]` steht schon in Zeile \(firstLine)",
                "gib einer von beiden einen anderen Namen"
            )
        )
    }

    package static func nestedTooDeeply(limit: Int) -> Problem {
        Problem(
            "markdown-too-deep",
            english: ("lists and quotes are nested more than \(limit) levels deep", "write it flatter"),
            german: ("Listen und Zitate sind mehr als \(limit) Ebenen tief verschachtelt", "schreib es flacher")
        )
    }

    package static var tooManyBrackets: Problem {
        Problem(
            "too-many-brackets",
            english: (
                "thousands of brackets stand in one paragraph", "put text that is no Markdown between lines of ```"
            ),
            german: (
                "in einem Absatz stehen Tausende von Klammern",
                "setz Text, der kein Markdown ist, zwischen Zeilen aus ```"
            )
        )
    }
}
