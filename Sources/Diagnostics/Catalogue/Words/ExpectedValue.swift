/// What kind of value a key has.
package enum ExpectedValue: Equatable, Sendable {
    case webAddress, siteAddress, pageAddressOrFile
    case colour, flag, degrees, duration
    case wholeNumber(ClosedRange<Int>)
    case nameCharacters
    case cadence, weekday, weekdayAlone, weekdayOfMonth
    case dayWithoutTime, month
    case oneKey(of: String, String)

    var name: Phrase {
        switch self {
        case .webAddress:
            Phrase("an address such as https://example.org/", "eine Adresse wie https://example.org/")
        case .siteAddress:
            Phrase("an address of this site such as /alte/adresse/", "eine Adresse dieser Website wie /alte/adresse/")
        case .pageAddressOrFile:
            Phrase(
                "an address such as /kalender/ or a file such as impressum.md",
                "eine Adresse wie /kalender/ oder eine Datei wie impressum.md"
            )
        case .colour: Phrase("a colour such as \"#c8102e\"", "eine Farbe wie \"#c8102e\"")
        case .flag: Phrase("true or false", "true (ja) oder false (nein)")
        case .degrees: Phrase("degrees such as 53.14", "Grad mit Punkt wie 53.14")
        case .duration: Phrase("a duration such as 2:30, 2 h or 90 min", "eine Dauer wie 2:30, 2 h oder 90 min")
        case .wholeNumber(let range):
            Phrase(
                "a whole number from \(range.lowerBound) to \(range.upperBound)",
                "eine ganze Zahl von \(range.lowerBound) bis \(range.upperBound)"
            )
        case .nameCharacters: Phrase("letters, digits and hyphens", "Buchstaben, Ziffern und Bindestriche")
        case .cadence:
            Phrase(
                "words such as \"alle zwei Monate\" or \"alle acht Wochen\"",
                "Worte wie \"alle zwei Monate\" oder \"alle acht Wochen\""
            )
        case .weekday:
            Phrase(
                "a weekday such as Donnerstag, or one of a month such as 2. Donnerstag or letzter Freitag",
                "ein Wochentag wie Donnerstag, oder einer des Monats wie 2. Donnerstag oder letzter Freitag"
            )
        case .weekdayAlone:
            Phrase(
                "a weekday alone, because the series repeats by weeks",
                "nur der Wochentag, weil sich die Reihe nach Wochen wiederholt"
            )
        case .weekdayOfMonth:
            Phrase(
                "one of the month's, such as 2. Donnerstag or letzter Freitag",
                "einer des Monats wie 2. Donnerstag oder letzter Freitag"
            )
        case .dayWithoutTime:
            Phrase("a date without a time, such as 2015-01-22", "ein Datum ohne Uhrzeit wie 2015-01-22")
        case .month:
            Phrase("a month such as 2015-03 or \"März 2015\"", "ein Monat wie 2015-03 oder \"März 2015\"")
        case .oneKey(let first, let second):
            Phrase("either `\(first)` or `\(second)`, not both", "entweder `\(first)` oder `\(second)`, nicht beides")
        }
    }
}
