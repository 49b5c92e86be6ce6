extension ThemeKey {
    var rule: KeyRule {
        switch self {
        case .name:
            .required(
                .one(.slug),
                en: "The theme's name, that of its folder",
                de: "Der Name des Themes, der seines Ordners"
            )
        case .title: .optional(.one(.text), en: "What people call it", de: "Wie man es nennt")
        case .description:
            .optional(.one(.text), en: "What it looks like, in a sentence", de: "Wie es aussieht, in einem Satz")
        case .author: .optional(.one(.text), en: "Who made it", de: "Wer es gemacht hat")
        case .license: .optional(.one(.text), en: "How others may use it", de: "Wie andere es nutzen dürfen")
        case .extends:
            .optional(
                .one(.slug),
                en: "The theme it changes; what it lacks is taken from there",
                de: "Das Theme, das es ändert; was ihm fehlt, kommt von dort"
            )
        case .styles:
            .optional(
                .many(.one(.text)),
                en: "Its style sheets, in the order in which pages load them",
                de: "Seine Stylesheets, in der Reihenfolge, in der Seiten sie laden"
            )
        case .scripts:
            .optional(
                .many(.one(.text)),
                en: "Its scripts, which pages also do without, in the order in which they run",
                de: "Seine Skripte, ohne die Seiten auch auskommen, in der Reihenfolge, in der sie laufen"
            )
        }
    }
}
