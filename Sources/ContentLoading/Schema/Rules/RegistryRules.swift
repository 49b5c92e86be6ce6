extension PersonKey {
    var rule: KeyRule {
        switch self {
        case .name:
            .required(
                .one(.text),
                en: "First and last name",
                de: "Vor- und Nachname"
            )
        case .organisation:
            .optional(
                .one(.text),
                en: "Where the person works",
                de: "Wo die Person arbeitet"
            )
        case .role:
            .optional(
                .one(.text),
                en: "What the person does there",
                de: "Was die Person dort tut"
            )
        case .url:
            .optional(
                .one(.url),
                en: "Website or profile",
                de: "Website oder Profil"
            )
        case .bio:
            .optional(
                .one(.text),
                en: "One or two sentences about the person",
                de: "Ein, zwei Sätze zur Person"
            )
        }
    }
}

extension VenueKey {
    var rule: KeyRule {
        switch self {
        case .name:
            .required(
                .one(.text),
                en: "What the place is called",
                de: "Wie der Ort heißt"
            )
        case .room:
            .optional(
                .one(.text),
                en: "The room in it",
                de: "Der Raum darin"
            )
        case .host:
            .optional(
                .one(.text),
                en: "Who has us there",
                de: "Bei wem wir zu Gast sind"
            )
        case .street:
            .optional(
                .one(.text),
                en: "Street and number",
                de: "Straße und Hausnummer"
            )
        case .postalCode:
            .optional(
                .one(.text),
                en: "Postal code",
                de: "Postleitzahl"
            )
        case .city:
            .optional(
                .one(.text),
                en: "City",
                de: "Stadt"
            )
        case .country:
            .optional(
                .one(.text),
                en: "Country",
                de: "Land"
            )
        case .url:
            .optional(
                .one(.url),
                en: "The venue's website",
                de: "Die Website des Ortes"
            )
        case .latitude:
            .optional(
                .one(.degrees(-90...90)),
                en: "Degrees north; for the map, together with `longitude`",
                de: "Grad nördlicher Breite; für die Karte, zusammen mit `longitude`"
            )
        case .longitude:
            .optional(
                .one(.degrees(-180...180)),
                en: "Degrees east; for the map, together with `latitude`",
                de: "Grad östlicher Länge; für die Karte, zusammen mit `latitude`"
            )
        case .note:
            .optional(
                .one(.text),
                en: "What else helps to find it",
                de: "Was sonst hilft, ihn zu finden"
            )
        }
    }
}

extension TopicKey {
    var rule: KeyRule {
        switch self {
        case .title:
            .required(
                .one(.text),
                en: "The topic's name as readers see it",
                de: "Der Name des Themas, wie ihn alle lesen"
            )
        case .description:
            .optional(
                .one(.text),
                en: "One or two sentences above the list of its posts",
                de: "Ein, zwei Sätze über der Liste seiner Beiträge"
            )
        }
    }
}
