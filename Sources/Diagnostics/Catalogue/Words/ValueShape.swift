/// The shapes a YAML value can have, as authors know them.
package enum ValueShape: Equatable, Sendable {
    case text, list, mapping, nothing

    var name: Phrase {
        switch self {
        case .text: Phrase("text", "ein Text")
        case .list: Phrase("a list", "eine Liste")
        case .mapping: Phrase("a group of keys", "eine Gruppe von Angaben")
        case .nothing: Phrase("nothing", "leer")
        }
    }

    /// How a value of this shape is written after `key`.
    func spelling(after key: String) -> Phrase {
        switch self {
        case .text:
            Phrase("write one value on the line: `\(key): …`", "schreib einen einzigen Wert in die Zeile: `\(key): …`")
        case .list:
            Phrase(
                "write it in square brackets: `\(key): [first, second]`",
                "schreib sie in eckigen Klammern: `\(key): [eins, zwei]`"
            )
        case .mapping:
            Phrase(
                "write its keys indented on the lines below, each as `name: value`",
                "schreib die Angaben eingerückt in die Zeilen darunter, jede als `name: Wert`"
            )
        case .nothing: Phrase("remove the value", "lösche den Wert")
        }
    }
}
