import ChapterModel
import Diagnostics

/// What YAML's core schema makes of an author's text before a JSON Schema sees it: `2015` is a number, `true` a truth
/// value, `2015-01-22` and `18:00` stay text.
extension Notation {
    func schema(in language: MessageLanguage) -> [String: JSONValue] {
        var schema = schemaOfText
        switch self {
        case .text: schema["type"] = ["string", "number", "boolean"]
        case .slug:
            schema["type"] = ["string", "integer"]
            schema["minimum"] = 0
        case .integer(let range):
            schema["type"] = ["integer", "string"]
            schema["minimum"] = .integer(range.lowerBound)
            schema["maximum"] = .integer(range.upperBound)
        case .degrees(let range):
            schema["type"] = ["number", "string"]
            schema["minimum"] = .number(range.lowerBound)
            schema["maximum"] = .number(range.upperBound)
        case .partialDate:
            schema["type"] = ["string", "integer"]
            schema["minimum"] = .integer(LocalDate.supportedYears.lowerBound)
            schema["maximum"] = .integer(LocalDate.supportedYears.upperBound)
        case .flag: schema["type"] = ["boolean", "string"]
        default: break
        }
        if let words { schema["patternErrorMessage"] = .string(words[language]) }
        if !examples.isEmpty { schema["examples"] = .strings(examples) }
        return schema
    }

    /// For a value that is text already, such as a name of a mapping or a value in quotes.
    var schemaOfText: [String: JSONValue] {
        if case .choice(let choices) = self { return ["type": "string", "enum": .strings(choices)] }
        return ["type": "string", "pattern": .string(pattern)]
    }

    private var pattern: String {
        switch self {
        // Nothing but spaces is no value.
        case .text: "\\S"
        case .url: TextPattern.whole(TextPattern.url)
        case .siteURL: TextPattern.whole(TextPattern.siteURL)
        case .pageAddress: TextPattern.whole(TextPattern.pageAddress)
        case .menuPage: TextPattern.whole(TextPattern.menuPage)
        case .slug: TextPattern.whole("[a-z0-9]+(?:-[a-z0-9]+)*")
        case .choice(let choices): TextPattern.whole(TextPattern.anyOf(choices))
        case .flag: TextPattern.whole(TextPattern.anyOf(words: ["true", "yes", "ja", "false", "no", "nein"]))
        case .colour: TextPattern.whole("#[0-9A-Fa-f]{6}")
        case .timeZone: TextPattern.whole("UTC|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+")
        case .integer(let range): TextPattern.whole("\\+?0*\(TextPattern.number(range))")
        case .degrees(let range): TextPattern.whole(TextPattern.decimal(upTo: Int(range.upperBound)))
        case .date: TextPattern.whole(TextPattern.date)
        case .day: TextPattern.whole(TextPattern.day)
        case .time: TextPattern.whole(TextPattern.time)
        case .end: TextPattern.whole(TextPattern.anyOf([TextPattern.time, TextPattern.date]))
        case .partialDate: TextPattern.whole(TextPattern.partialDate)
        case .duration: TextPattern.whole(TextPattern.duration)
        case .cadence: TextPattern.whole(TextPattern.cadence)
        case .weekday: TextPattern.whole(TextPattern.weekday)
        }
    }

    private var examples: [String] {
        switch self {
        case .text, .choice, .integer, .degrees, .slug: []
        case .url, .siteURL: ["https://example.org/"]
        case .pageAddress: ["/alte/adresse/"]
        case .menuPage: ["/kalender/", "impressum.md"]
        case .flag: ["true", "false"]
        case .colour: ["#c8102e"]
        case .timeZone: ["Europe/Berlin", "Europe/Vienna", "Europe/Zurich"]
        case .date: ["2015-01-22 19:00", "2015-01-22"]
        case .day: ["2015-01-22"]
        case .time: ["22:00"]
        case .end: ["22:00", "2015-01-23 01:00"]
        case .partialDate: ["2015-03", "März 2015"]
        case .duration: ["2 h", "90 min", "2:30"]
        case .cadence: ["alle zwei Monate", "alle acht Wochen"]
        case .weekday: ["Donnerstag", "2. Donnerstag", "letzter Freitag"]
        }
    }
}
