/// How a value is written, said to its author; nil where anything may be written.
extension Notation {
    var words: SchemaText? {
        switch self {
        case .text: nil
        case .url:
            SchemaText(en: "An address such as https://example.org/", de: "Eine Adresse wie https://example.org/")
        case .siteURL:
            SchemaText(
                en: "An http or https address without `?` and `#`, such as https://example.org/",
                de: "Eine Adresse mit http oder https, ohne `?` und `#`, etwa https://example.org/"
            )
        case .pageAddress:
            SchemaText(
                en: "An address of this site such as /alte/adresse/",
                de: "Eine Adresse dieser Website wie /alte/adresse/"
            )
        case .menuPage:
            SchemaText(
                en: "An address such as /kalender/, or a file such as impressum.md",
                de: "Eine Adresse wie /kalender/ oder eine Datei wie impressum.md"
            )
        case .slug:
            SchemaText(
                en: "A short name of small letters, digits and hyphens, such as lars-heinemann",
                de: "Ein Kürzel aus Kleinbuchstaben, Ziffern und Bindestrichen, etwa lars-heinemann"
            )
        case .choice(let choices):
            SchemaText(
                en: "One of: \(choices.joined(separator: ", "))",
                de: "Eins davon: \(choices.joined(separator: ", "))"
            )
        case .flag: SchemaText(en: "true or false", de: "true oder false")
        case .colour: SchemaText(en: "A colour such as \"#c8102e\"", de: "Eine Farbe wie \"#c8102e\"")
        case .timeZone:
            SchemaText(en: "A time zone such as Europe/Berlin", de: "Eine Zeitzone wie Europe/Berlin")
        case .integer(let range):
            SchemaText(
                en: "A whole number from \(range.lowerBound) to \(range.upperBound)",
                de: "Eine ganze Zahl von \(range.lowerBound) bis \(range.upperBound)"
            )
        case .degrees: SchemaText(en: "Degrees such as 53.14", de: "Grad, etwa 53.14")
        case .date, .day, .time, .end, .partialDate, .duration, .cadence, .weekday: wordsOfTime
        }
    }

    private var wordsOfTime: SchemaText {
        switch self {
        case .day:
            SchemaText(en: "A date without a time, such as 2015-01-22", de: "Ein Datum ohne Uhrzeit, etwa 2015-01-22")
        case .time: SchemaText(en: "A time such as 22:00", de: "Eine Uhrzeit wie 22:00")
        case .end:
            SchemaText(
                en: "A time such as 22:00, or a date such as 2015-01-23 01:00",
                de: "Eine Uhrzeit wie 22:00 oder ein Datum wie 2015-01-23 01:00"
            )
        case .partialDate:
            SchemaText(
                en: "A month such as 2015-03 or \"März 2015\", a year or a day",
                de: "Ein Monat wie 2015-03 oder „März 2015“, ein Jahr oder ein Tag"
            )
        case .duration:
            SchemaText(en: "A duration such as 2:30, 2 h or 90 min", de: "Eine Dauer wie 2:30, 2 h oder 90 min")
        case .cadence:
            SchemaText(
                en: "Words such as \"alle zwei Monate\" or \"every eight weeks\"",
                de: "Worte wie „alle zwei Monate“ oder „alle acht Wochen“"
            )
        case .weekday:
            SchemaText(
                en: "A weekday such as Donnerstag, or one of a month such as 2. Donnerstag or letzter Freitag",
                de: "Ein Wochentag wie Donnerstag oder einer des Monats wie 2. Donnerstag oder letzter Freitag"
            )
        default:
            SchemaText(
                en: "A date, with a time or without: 2015-01-22 19:00, 2015-01-22",
                de: "Ein Datum mit oder ohne Uhrzeit: 2015-01-22 19:00, 2015-01-22"
            )
        }
    }
}
