import ChapterModel

extension EventKey {
    static var combinations: [KeyCombination<Self>] {
        [
            .atLeastOne([.start, .expected, .occurrence]), .notBoth(.start, .expected), .notBoth(.end, .duration),
            .needs(.series, .occurrence),
        ]
    }

    var rule: KeyRule {
        switch self {
        case .number:
            .optional(
                .one(.integer(1...9999)),
                en: "The how manieth evening of the chapter it is",
                de: "Der wievielte Abend des Chapters es ist"
            )
        case .start:
            .optional(
                .one(.date),
                en: "When it begins; a date alone is a whole day",
                de: "Wann er beginnt; ein Datum allein ist ein ganzer Tag"
            )
        case .end:
            .optional(
                .one(.end),
                en: "When it ends",
                de: "Wann er endet"
            )
        case .duration:
            .optional(
                .one(.duration),
                en: "How long it takes, in place of `end`",
                de: "Wie lange er dauert, anstelle von `end`"
            )
        case .expected:
            .optional(
                .one(.partialDate),
                en: "The month, while no date is known",
                de: "Der Monat, solange der Termin nicht feststeht"
            )
        case .occurrence:
            .optional(
                .one(.day),
                en: "The date of the chapter's series that the post is about",
                de: "Der Termin aus der Serie des Chapters, um den es geht"
            )
        case .series:
            .optional(
                .one(.slug),
                en: "Which series, where several have that date",
                de: "Welche Serie, falls mehrere diesen Termin haben"
            )
        case .status:
            .optional(
                .one(.choice(of: Event.Status.self)),
                en: "Whether it takes place; confirmed where nothing is said",
                de: "Ob er stattfindet; ohne Angabe confirmed"
            )
        case .movedFrom:
            .optional(
                .one(.date),
                en: "When it should have begun, with `status: moved`",
                de: "Wann er hätte beginnen sollen, mit `status: moved`"
            )
        case .venue:
            .optional(
                .oneOrGroup(.slug, VenueKey.self),
                en: "Where, by the key in venues.yml or described here",
                de: "Wo, mit dem Kürzel aus venues.yml oder hier beschrieben"
            )
        case .speakers:
            .optional(
                .many(.oneOrGroup(.slug, PersonKey.self)),
                en: "Who speaks, by the keys in people.yml or described here",
                de: "Wer spricht, mit den Kürzeln aus people.yml oder hier beschrieben"
            )
        case .format:
            .optional(
                .one(.choice(of: Event.Format.self)),
                en: "What kind of evening it is",
                de: "Was für ein Abend es ist"
            )
        case .rsvp:
            .optional(
                .many(.group(RSVPKey.self)),
                en: "Where people say that they come",
                de: "Wo man sich anmeldet"
            )
        case .attendance:
            .optional(
                .oneOrGroup(.integer(0...1_000_000), AttendanceKey.self),
                en: "How many came, or `{ about: 40 }`, or `{ atLeast: 21 }`",
                de: "Wie viele da waren, oder `{ about: 40 }`, oder `{ atLeast: 21 }`"
            )
        case .price:
            .optional(
                .one(.text),
                en: "What it costs; free for nothing",
                de: "Was er kostet; free für nichts"
            )
        case .sequence:
            .optional(
                .one(.integer(0...2_147_483_647)),
                en: "How often calendars were told of a change; only for evenings taken over from another calendar",
                de: "Wie oft Kalender von einer Änderung erfuhren; nur für Abende aus einem anderen Kalender"
            )
        }
    }
}

extension RSVPKey {
    var rule: KeyRule {
        switch self {
        case .service:
            .required(
                .one(.text),
                en: "The service, such as XING",
                de: "Der Dienst, etwa XING"
            )
        case .url:
            .optional(
                .one(.url),
                en: "The invitation's address",
                de: "Die Adresse der Einladung"
            )
        case .count:
            .optional(
                .one(.integer(0...1_000_000)),
                en: "How many said yes",
                de: "Wie viele zugesagt haben"
            )
        }
    }
}

extension AttendanceKey {
    static var combinations: [KeyCombination<Self>] {
        [.notBoth(.about, .atLeast)]
    }

    var rule: KeyRule {
        switch self {
        case .about:
            .optional(
                .one(.integer(0...1_000_000)),
                en: "Roughly that many",
                de: "Ungefähr so viele"
            )
        case .atLeast:
            .optional(
                .one(.integer(0...1_000_000)),
                en: "That many or more",
                de: "So viele oder mehr"
            )
        }
    }
}

extension CommentKey {
    var rule: KeyRule {
        switch self {
        case .author:
            .required(
                .one(.text),
                en: "Who wrote it; a first name and an initial will do",
                de: "Wer ihn geschrieben hat; Vorname und Initiale genügen"
            )
        case .date:
            .optional(
                .one(.date),
                en: "When",
                de: "Wann"
            )
        case .text:
            .required(
                .one(.text),
                en: "The comment, in Markdown",
                de: "Der Kommentar, in Markdown"
            )
        case .replies:
            .optional(
                .many(.group(CommentKey.self)),
                en: "Answers to it",
                de: "Antworten darauf"
            )
        }
    }
}
