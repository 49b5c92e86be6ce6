import ChapterModel

extension ChapterKey {
    var rule: KeyRule {
        switch self {
        case .name:
            .required(
                .one(.text),
                en: "The chapter's name, in quotes if it begins with #",
                de: "Der Name des Chapters; mit # am Anfang in Anführungszeichen"
            )
        case .city:
            .required(
                .one(.text),
                en: "The city",
                de: "Die Stadt"
            )
        case .hashtag:
            .optional(
                .one(.text),
                en: "Its hashtag, without #",
                de: "Der Hashtag, ohne #"
            )
        case .leads:
            .optional(
                .many(.oneOrGroup(.slug, LeadKey.self)),
                en: "Who leads it, by the keys in people.yml",
                de: "Wer es leitet, mit den Kürzeln aus people.yml"
            )
        case .cadence:
            .optional(
                .one(.cadence),
                en: "How often it meets; tells readers when to expect the next evening",
                de: "Wie oft es sich trifft; danach richtet sich, wann der nächste Abend erwartet wird"
            )
        case .series:
            .optional(
                .many(.group(SeriesKey.self)),
                en: "Evenings that come back by a rule and need no post each",
                de: "Abende, die nach einer Regel wiederkehren und keinen eigenen Beitrag brauchen"
            )
        case .venue:
            .optional(
                .one(.slug),
                en: "Where it usually meets, by the key in venues.yml",
                de: "Wo es sich meistens trifft, mit dem Kürzel aus venues.yml"
            )
        case .accent:
            .optional(
                .one(.colour),
                en: "The colour of its pages",
                de: "Die Farbe seiner Seiten"
            )
        case .defaultDuration:
            .optional(
                .one(.duration),
                en: "How long an evening takes that says nothing of its end",
                de: "Wie lange ein Abend dauert, der nichts über sein Ende sagt"
            )
        case .summary:
            .optional(
                .one(.text),
                en: "One or two sentences for the home page",
                de: "Ein, zwei Sätze für die Startseite"
            )
        case .links:
            .optional(
                .many(.group(LinkKey.self)),
                en: "Groups and profiles elsewhere",
                de: "Gruppen und Profile anderswo"
            )
        case .timeZone:
            .optional(
                .one(.timeZone),
                en: "Its time zone, where that is not the network's",
                de: "Die Zeitzone, falls es nicht die des Netzwerks ist"
            )
        }
    }
}

extension SeriesKey {
    static var combinations: [KeyCombination<Self>] {
        [.atLeastOne([.count, .until]), .notBoth(.count, .until), .notBoth(.end, .duration)]
    }

    var rule: KeyRule {
        switch self {
        case .id:
            .required(
                .one(.slug),
                en: "Its identity in calendars; never change it",
                de: "Woran Kalender sie erkennen; nie mehr ändern"
            )
        case .title:
            .required(
                .one(.text),
                en: "What each evening is called",
                de: "Wie jeder der Abende heißt"
            )
        case .summary:
            .optional(
                .one(.text),
                en: "One or two sentences about the evenings",
                de: "Ein, zwei Sätze zu den Abenden"
            )
        case .date:
            .required(
                .one(.date),
                en: "When it was published",
                de: "Wann sie veröffentlicht wurde"
            )
        case .updated:
            .optional(
                .one(.date),
                en: "When it was last changed",
                de: "Wann sie zuletzt geändert wurde"
            )
        case .start:
            .required(
                .one(.date),
                en: "The first evening",
                de: "Der erste Abend"
            )
        case .end:
            .optional(
                .one(.time),
                en: "When the evenings end",
                de: "Wann die Abende enden"
            )
        case .duration:
            .optional(
                .one(.duration),
                en: "How long they take, in place of `end`",
                de: "Wie lange sie dauern, anstelle von `end`"
            )
        case .every:
            .required(
                .one(.cadence),
                en: "How far the evenings lie apart",
                de: "In welchem Abstand die Abende folgen"
            )
        case .weekday:
            .optional(
                .one(.weekday),
                en: "On which day of the month; a series by weeks needs none",
                de: "An welchem Tag des Monats; bei Wochen nicht nötig"
            )
        case .count:
            .optional(
                .one(.integer(1...Recurrence.maximumCount)),
                en: "How many evenings there are",
                de: "Wie viele Abende es sind"
            )
        case .until:
            .optional(
                .one(.day),
                en: "The last day on which there may be one",
                de: "Der letzte Tag, an dem einer sein kann"
            )
        case .except:
            .optional(
                .many(.one(.day)),
                en: "Dates that are left out",
                de: "Termine, die ausfallen"
            )
        case .venue:
            .optional(
                .oneOrGroup(.slug, VenueKey.self),
                en: "Where, by the key in venues.yml or described here",
                de: "Wo, mit dem Kürzel aus venues.yml oder hier beschrieben"
            )
        case .format:
            .optional(
                .one(.choice(of: Event.Format.self)),
                en: "What kind of evenings they are",
                de: "Was für Abende es sind"
            )
        case .price:
            .optional(
                .one(.text),
                en: "What they cost; free for nothing",
                de: "Was sie kosten; free für nichts"
            )
        }
    }
}

extension LeadKey {
    var rule: KeyRule {
        switch self {
        case .person:
            .required(
                .one(.slug),
                en: "Who, by the key in people.yml",
                de: "Wer, mit dem Kürzel aus people.yml"
            )
        case .since:
            .optional(
                .one(.partialDate),
                en: "Since when",
                de: "Seit wann"
            )
        }
    }
}

extension LinkKey {
    var rule: KeyRule {
        switch self {
        case .title:
            .required(
                .one(.text),
                en: "What the link is called",
                de: "Wie der Link heißt"
            )
        case .url:
            .required(
                .one(.url),
                en: "Where it leads",
                de: "Wohin er führt"
            )
        }
    }
}
