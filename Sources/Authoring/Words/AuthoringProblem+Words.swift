import ChapterModel
package import Diagnostics

extension AuthoringProblem {
    /// What is wrong, naming the offending value; one line without a full stop.
    package func message(in language: MessageLanguage) -> String {
        let words = AuthoringWords(language)
        let (german, english) = messages
        return words.word(german, english).visible
    }

    /// What to do about it.
    package func help(in language: MessageLanguage) -> String {
        let words = AuthoringWords(language)
        let (german, english) = helps
        return words.word(german, english).visible
    }

    private var messages: (german: String, english: String) {
        switch self {
        case .missingAnswers(let flags):
            ("Nicht angegeben: \(flags.joined(separator: ", "))", "not given: \(flags.joined(separator: ", "))")
        case .answerNeeded: ("Hier wird eine Antwort gebraucht", "an answer is needed here")
        case .inputEnded: ("Die Eingabe endete vor der letzten Antwort", "the input ended before the last answer")
        case .controlCharacter(let text):
            (
                "`\(text)` enthält ein Steuerzeichen oder mehrere Zeilen",
                "`\(text)` has a control character or several lines"
            )
        case .unreadableDate(let text): ("`\(text)` ist kein Datum", "`\(text)` is not a date")
        case .noSuchDay(let text, let month, let year, let count):
            (
                "`\(text)` gibt es nicht: Der \(CalendarWords.german(month: month, of: year)) hat \(count) Tage",
                "there is no `\(text)`: \(CalendarWords.english(month: month, of: year)) has \(count) days"
            )
        case .noSuchMonth(let text, let month):
            (
                "`\(text)` gibt es nicht: Einen \(month). Monat hat das Jahr nicht",
                "there is no `\(text)`: no year has a month \(month)"
            )
        case .otherWeekday(let text, let date):
            (
                "`\(text)` passt nicht zusammen: Der \(date) ist ein \(CalendarWords.german(weekday: date.weekday))",
                "`\(text)` does not fit: \(date) is a \(CalendarWords.english(weekday: date.weekday))"
            )
        case .yearOutOfRange(let year): ("Das Jahr \(year) liegt zu fern", "the year \(year) is too far away")
        case .unreadableTime(let text): ("`\(text)` ist keine Uhrzeit", "`\(text)` is not a time")
        case .noSuchTime(let text): ("Die Uhrzeit `\(text)` gibt es nicht", "there is no time `\(text)`")
        case .unreadableNumber(let text):
            ("`\(text)` ist keine Zahl von 1 bis 9999", "`\(text)` is not a number from 1 to 9999")
        case .unreadableCadence(let text): ("`\(text)` ist kein Rhythmus", "`\(text)` is not a rhythm")
        case .unknownTimeZone(let name, _): ("Die Zeitzone `\(name)` gibt es nicht", "unknown time zone `\(name)`")
        case .unreadableAddress(let text): ("`\(text)` ist keine Webadresse", "`\(text)` is not an address of a site")
        case .noSlug(let text):
            ("Aus `\(text)` lässt sich keine Adresse bilden", "no address can be made from `\(text)`")
        default: contentMessages
        }
    }

    private var contentMessages: (german: String, english: String) {
        switch self {
        case .unreadableSite(let path): ("`\(path)` fehlt oder hat Fehler", "`\(path)` is missing or has errors")
        case .unreadableFile(let path): ("`\(path)` hat Fehler", "`\(path)` has errors")
        case .noChapter: ("Das Netzwerk hat noch keine Stadt", "the network has no city yet")
        case .unknownChapter(let name, _, _): ("Keine Stadt heißt `\(name)`", "no city is called `\(name)`")
        case .unknownVenue(let name, _, _):
            ("In venues.yml steht kein Ort `\(name)`", "no venue `\(name)` in venues.yml")
        case .unknownPerson(let name, _, _):
            ("In people.yml steht niemand als `\(name)`", "no person `\(name)` in people.yml")
        case .unknownEvent(let name, _, _):
            ("Kein vergangener Abend heißt `\(name)`", "no past evening is called `\(name)`")
        case .nothingToRecap(let chapter):
            ("In \(chapter) wartet kein Abend auf einen Rückblick", "no evening of \(chapter) waits for a recap")
        case .existing(let path): ("`\(path)` gibt es schon", "`\(path)` is already there")
        case .folderInUse(let path): ("Der Ordner `\(path)` ist nicht leer", "the folder `\(path)` is not empty")
        case .altTexts(let photos, let texts):
            ("\(photos) Bilder und \(texts) Beschreibungen", "\(photos) photos and \(texts) descriptions")
        case .pictureType(let path, _):
            ("Bilder wie `\(path)` werden nicht veröffentlicht", "pictures like `\(path)` are not published")
        case .noPicture(let path, let found?):
            ("`\(path)` enthält ein \(found)-Bild", "`\(path)` holds a \(found) picture")
        case .noPicture(let path, nil): ("`\(path)` enthält kein Bild", "`\(path)` holds no picture")
        default: ("", "")
        }
    }

    private var helps: (german: String, english: String) {
        switch self {
        case .missingAnswers:
            (
                "Am Terminal wird danach gefragt; sonst als Option angeben",
                "a terminal would ask; else give it as an option"
            )
        case .answerNeeded, .inputEnded: ("Strg-C bricht ab", "Ctrl-C ends the questions")
        case .controlCharacter: ("in eine Zeile schreiben", "write it on one line")
        case .unreadableDate, .noSuchDay, .noSuchMonth, .otherWeekday, .yearOutOfRange:
            ("etwa 2026-12-03, 3.12., 3. Dezember, Do oder morgen", "such as 2026-12-03, December 3, Thu or tomorrow")
        case .unreadableTime, .noSuchTime:
            ("etwa 19:00, 19 Uhr oder 19:00–21:30", "such as 19:00, 7 pm or 19:00–21:30")
        case .unreadableNumber: ("etwa 12", "such as 12")
        case .unreadableCadence:
            ("etwa `alle zwei Monate` oder `alle acht Wochen`", "such as `every two months` or `every eight weeks`")
        case .unknownTimeZone(_, let suggestion):
            Self.meant(suggestion) ?? ("etwa Europe/Berlin", "such as Europe/Berlin")
        case .unreadableAddress: ("etwa https://stammtisch.example/", "such as https://stammtisch.example/")
        case .noSlug: ("Buchstaben oder Ziffern verwenden", "use letters or digits")
        default: contentHelps
        }
    }

    private var contentHelps: (german: String, english: String) {
        switch self {
        case .unreadableSite, .unreadableFile:
            ("`stammtisch check` sagt, was zu tun ist", "`stammtisch check` says what to do")
        case .noChapter: ("zuerst `stammtisch new chapter`", "start with `stammtisch new chapter`")
        case .unknownChapter(_, let suggestion, let known): Self.meant(suggestion) ?? Self.known(known)
        case .unknownVenue(_, let suggestion, let known):
            Self.meant(suggestion) ?? Self.known(known, else: ("in venues.yml eintragen", "add it to venues.yml"))
        case .unknownPerson(_, let suggestion, let known):
            Self.meant(suggestion) ?? Self.known(known, else: ("in people.yml eintragen", "add them to people.yml"))
        case .unknownEvent(_, let suggestion, let known): Self.meant(suggestion) ?? Self.known(known)
        case .nothingToRecap:
            ("einen Abend mit --event nennen", "name an evening with --event")
        case .existing:
            ("einen anderen Titel oder ein anderes Datum wählen", "choose another title or another date")
        case .folderInUse: ("einen neuen Ordner nennen", "name a new folder")
        case .altTexts: ("zu jedem --photo ein --alt angeben", "give an --alt for each --photo")
        case .pictureType(_, let endings):
            ("möglich sind \(endings.joined(separator: ", "))", "possible are \(endings.joined(separator: ", "))")
        case .noPicture(_, _?): ("die Datei nach ihrem Inhalt benennen", "name the file after what it holds")
        case .noPicture(_, nil): ("eine Bilddatei angeben", "name a picture")
        default: ("", "")
        }
    }

    private static func meant(_ suggestion: String?) -> (german: String, english: String)? {
        suggestion.map { ("`\($0)` gemeint?", "did you mean `\($0)`?") }
    }

    private static func known(
        _ names: [String],
        else fallback: (german: String, english: String) = ("", "")
    ) -> (german: String, english: String) {
        guard !names.isEmpty else { return fallback }
        let list = (names.prefix(12) + (names.count > 12 ? ["…"] : [])).joined(separator: ", ")
        return ("es gibt: \(list)", "there are: \(list)")
    }
}

extension String {
    /// What could act on a terminal, or is not visible, becomes U+FFFD.
    var visible: String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
