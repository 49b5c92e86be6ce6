import ChapterModel

extension PageKey {
    var rule: KeyRule {
        switch self {
        case .title:
            .required(
                .one(.text),
                en: "The page's heading",
                de: "Die Überschrift der Seite"
            )
        case .summary:
            .optional(
                .one(.text),
                en: "One or two sentences for search engines",
                de: "Ein, zwei Sätze für Suchmaschinen"
            )
        case .aliases:
            .optional(
                .many(.one(.pageAddress)),
                en: "Addresses it had before, the oldest first; they lead on to it",
                de: "Frühere Adressen, die älteste zuerst; sie führen hierher"
            )
        }
    }
}

extension PostKey {
    var rule: KeyRule {
        switch self {
        case .title:
            .required(
                .one(.text),
                en: "The heading; in quotes if it holds # or a colon",
                de: "Die Überschrift; mit # oder Doppelpunkt in Anführungszeichen"
            )
        case .date:
            .required(
                .one(.date),
                en: "When it is published, never the evening's date; a day to come keeps it hidden until then",
                de: "Wann er erscheint, nie der Termin des Abends; vor diesem Tag bleibt er verborgen"
            )
        case .updated:
            .optional(
                .one(.date),
                en: "When it was last changed; feeds and calendars then pass it on as new",
                de: "Wann er zuletzt geändert wurde; Feeds und Kalender melden ihn dann neu"
            )
        case .uid:
            .optional(
                .one(.text),
                en: "Its identity in calendars and feeds; never change it, not even in a copy of the file",
                de: "Woran Kalender und Feeds ihn erkennen; nie mehr ändern, in einer Kopie neu vergeben"
            )
        case .lang:
            .optional(
                .one(.choice(of: Language.self)),
                en: "Its language, where that is not the site's",
                de: "Seine Sprache, falls es nicht die der Website ist"
            )
        case .authors:
            .optional(
                .many(.one(.slug)),
                en: "Who wrote it, by the keys in people.yml",
                de: "Wer ihn geschrieben hat, mit den Kürzeln aus people.yml"
            )
        case .topics:
            .optional(
                .many(.one(.slug)),
                en: "What it is about; topics.yml can give them names",
                de: "Worum es geht; topics.yml kann den Themen Namen geben"
            )
        case .summary:
            .optional(
                .one(.text),
                en: "One or two sentences for lists; else the first paragraph",
                de: "Ein, zwei Sätze für Listen; sonst der erste Absatz"
            )
        case .draft:
            .optional(
                .one(.flag),
                en: "true hides it until the line is gone",
                de: "true verbirgt ihn, bis die Zeile weg ist"
            )
        case .aliases:
            .optional(
                .many(.one(.pageAddress)),
                en: "Addresses it had before, the oldest first; links lead on, calendars know it again",
                de: "Frühere Adressen, die älteste zuerst; Links führen weiter, Kalender erkennen ihn wieder"
            )
        case .event:
            .optional(
                .group(EventKey.self),
                en: "The evening that the post announces or tells of",
                de: "Der Abend, den der Beitrag ankündigt oder von dem er erzählt"
            )
        case .recapOf:
            .optional(
                .one(.text),
                en: "The announcement that it looks back on: the name of that file without .md",
                de: "Die Ankündigung, auf die er zurückblickt: deren Dateiname ohne .md"
            )
        case .translationOf:
            .optional(
                .one(.text),
                en: "The post that it says in another language: the name of that file without .md",
                de: "Der Beitrag, den er in einer anderen Sprache sagt: dessen Dateiname ohne .md"
            )
        case .chapters:
            .optional(
                .many(.one(.slug)),
                en: "The folders of all cities that invite together",
                de: "Die Ordner aller Städte, die zusammen einladen"
            )
        case .photos:
            .optional(
                .many(.group(PhotoKey.self)),
                en: "Pictures that lie beside the post",
                de: "Bilder, die neben dem Beitrag liegen"
            )
        case .cover:
            .optional(
                .one(.text),
                en: "The picture in lists: a file beside the post",
                de: "Das Bild in Listen: eine Datei neben dem Beitrag"
            )
        case .credits:
            .optional(
                .many(.group(CreditKey.self)),
                en: "Who did what else",
                de: "Wer sonst was beigetragen hat"
            )
        case .next:
            .optional(
                .group(NextKey.self),
                en: "When the next evening is expected",
                de: "Wann der nächste Abend erwartet wird"
            )
        case .socialPosts:
            .optional(
                .many(.group(SocialPostKey.self)),
                en: "Posts from social networks that should not get lost",
                de: "Beiträge aus sozialen Netzwerken, die nicht verloren gehen sollen"
            )
        }
    }
}

extension PhotoKey {
    var rule: KeyRule {
        switch self {
        case .file:
            .required(
                .one(.text),
                en: "The picture's file beside the post",
                de: "Die Bilddatei neben dem Beitrag"
            )
        case .alt:
            .required(
                .one(.text),
                en: "What is to be seen on it, for those who do not see it",
                de: "Was darauf zu sehen ist, für alle, die es nicht sehen"
            )
        case .caption:
            .optional(
                .one(.text),
                en: "The line below the picture",
                de: "Die Zeile unter dem Bild"
            )
        case .credit:
            .optional(
                .one(.text),
                en: "Who took it",
                de: "Wer es aufgenommen hat"
            )
        }
    }
}

extension CreditKey {
    var rule: KeyRule {
        switch self {
        case .role:
            .required(
                .one(.text),
                en: "What was done, such as Foto und Film",
                de: "Der Beitrag, etwa Foto und Film"
            )
        case .name:
            .required(
                .one(.text),
                en: "Who did it",
                de: "Von wem"
            )
        }
    }
}

extension NextKey {
    var rule: KeyRule {
        switch self {
        case .expected:
            .required(
                .one(.partialDate),
                en: "A month is enough",
                de: "Ein Monat genügt"
            )
        }
    }
}

extension SocialPostKey {
    var rule: KeyRule {
        switch self {
        case .author:
            .required(
                .one(.text),
                en: "Who wrote it",
                de: "Wer ihn geschrieben hat"
            )
        case .handle:
            .optional(
                .one(.text),
                en: "The account, without @",
                de: "Das Konto, ohne @"
            )
        case .service:
            .required(
                .one(.text),
                en: "Where, such as Twitter",
                de: "Wo, etwa Twitter"
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
                en: "What it said",
                de: "Was darin stand"
            )
        case .url:
            .optional(
                .one(.url),
                en: "Where it can be read, if it still can",
                de: "Wo er zu lesen ist, falls noch irgendwo"
            )
        }
    }
}
