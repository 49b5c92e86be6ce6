extension MarkdownKey {
    var rule: KeyRule {
        switch self {
        case .tables:
            .optional(
                .one(.flag),
                en: "Tables of cells between vertical bars",
                de: "Tabellen aus Zellen zwischen senkrechten Strichen"
            )
        case .strikethrough:
            .optional(
                .one(.flag),
                en: "~~Words~~ between tildes are struck out",
                de: "~~Worte~~ zwischen Tilden sind durchgestrichen"
            )
        case .taskLists:
            .optional(
                .one(.flag),
                en: "Items of a list that begin with [ ] or [x] have a box, empty or ticked",
                de: "Listenpunkte, die mit [ ] oder [x] beginnen, haben ein Kästchen, leer oder abgehakt"
            )
        case .autolinks:
            .optional(
                .one(.flag),
                en: "Bare addresses such as www.some.example are links",
                de: "Bloße Adressen wie www.some.example sind Links"
            )
        case .footnotes:
            .optional(
                .one(.flag),
                en: "Footnotes: [^1] in the text and a paragraph that begins with [^1]:",
                de: "Fußnoten: [^1] im Text und ein Absatz, der mit [^1]: beginnt"
            )
        case .hashtags:
            .optional(
                .one(.flag),
                en: "A chapter's hashtag leads to the chapter",
                de: "Das Hashtag eines Chapters führt zum Chapter"
            )
        case .figures:
            .optional(
                .one(.flag),
                en: "Pictures alone in a paragraph get their titles as captions, several of them stand side by side",
                de: "Bilder allein in einem Absatz bekommen ihren Titel als Unterschrift, mehrere stehen beieinander"
            )
        case .quotes:
            .optional(
                .one(.flag),
                en: "The last line of a quotation names who said it if it begins with a dash",
                de: "Die letzte Zeile eines Zitats nennt, wer es gesagt hat, wenn sie mit einem Strich beginnt"
            )
        }
    }
}
