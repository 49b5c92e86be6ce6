import ChapterModel

extension SiteKey {
    var rule: KeyRule {
        switch self {
        case .title:
            .required(
                .one(.text),
                en: "The network's name",
                de: "Der Name des Netzwerks"
            )
        case .tagline:
            .optional(
                .one(.text),
                en: "A few words below the name on the home page",
                de: "Ein paar Worte unter dem Namen auf der Startseite"
            )
        case .description:
            .optional(
                .one(.text),
                en: "One or two sentences for search engines and feeds",
                de: "Ein, zwei Sätze für Suchmaschinen und Feeds"
            )
        case .url:
            .required(
                .one(.siteURL),
                en: "Where the site is served",
                de: "Wo die Website steht"
            )
        case .id:
            .optional(
                .one(.text),
                en: "The name in the identities of feed entries, such as some.example,2012; never change it",
                de: "Der Name in den Kennungen der Feed-Einträge, etwa some.example,2012; nie mehr ändern"
            )
        case .language:
            .optional(
                .one(.choice(of: Language.self)),
                en: "The language of the site; de where nothing is said",
                de: "Die Sprache der Website; ohne Angabe de"
            )
        case .timeZone:
            .required(
                .one(.timeZone),
                en: "The time zone of all evenings, unless a chapter has its own",
                de: "Die Zeitzone aller Abende, sofern ein Chapter keine eigene hat"
            )
        case .organisation:
            .optional(
                .group(OrganisationKey.self),
                en: "Who is behind the network",
                de: "Wer hinter dem Netzwerk steht"
            )
        case .theme:
            .optional(
                .one(.slug),
                en: "The theme, a folder in themes/",
                de: "Das Theme, ein Ordner in themes/"
            )
        case .menu:
            .optional(
                .many(.group(MenuKey.self)),
                en: "The items of the menu, in their order",
                de: "Die Einträge des Menüs, der Reihe nach"
            )
        case .footer:
            .optional(
                .many(.group(MenuKey.self)),
                en: "The items at the foot of every page",
                de: "Die Einträge am Fuß jeder Seite"
            )
        case .feed:
            .optional(
                .group(FeedKey.self),
                en: "What the feeds hold",
                de: "Was die Feeds enthalten"
            )
        case .calendar:
            .optional(
                .group(CalendarKey.self),
                en: "What the calendar of the whole network holds",
                de: "Was der Kalender des ganzen Netzwerks enthält"
            )
        case .archive:
            .optional(
                .group(ArchiveKey.self),
                en: "How lists of posts are divided",
                de: "Wie Listen von Beiträgen aufgeteilt werden"
            )
        case .markdown:
            .optional(
                .group(MarkdownKey.self),
                en: "What of Markdown is switched off: all of it is on unless it is false here",
                de: "Was an Markdown ausgeschaltet ist: alles gilt, was hier nicht false ist"
            )
        }
    }
}

extension OrganisationKey {
    var rule: KeyRule {
        switch self {
        case .name:
            .required(
                .one(.text),
                en: "Its full name",
                de: "Der volle Name"
            )
        case .founder:
            .optional(
                .one(.slug),
                en: "Who founded it, by the key in people.yml",
                de: "Wer es gegründet hat, mit dem Kürzel aus people.yml"
            )
        case .url:
            .optional(
                .one(.url),
                en: "Its own website",
                de: "Die eigene Website"
            )
        case .email:
            .optional(
                .one(.text),
                en: "Where mail to the network goes",
                de: "Wohin Mail an das Netzwerk geht"
            )
        }
    }
}

extension MenuKey {
    static var combinations: [KeyCombination<Self>] {
        [.atLeastOne([.page, .url])]
    }

    var rule: KeyRule {
        switch self {
        case .title:
            .required(
                .one(.text),
                en: "The word in the menu",
                de: "Das Wort im Menü"
            )
        case .page:
            .optional(
                .one(.menuPage),
                en: "A page of this site",
                de: "Eine Seite dieser Website"
            )
        case .url:
            .optional(
                .one(.url),
                en: "An address elsewhere",
                de: "Eine Adresse anderswo"
            )
        }
    }
}

extension FeedKey {
    var rule: KeyRule {
        switch self {
        case .items:
            .optional(
                .one(.integer(1...1000)),
                en: "How many of the newest posts a feed holds; 50 where nothing is said",
                de: "Wie viele der neuesten Beiträge ein Feed enthält; ohne Angabe 50"
            )
        case .hub:
            .optional(
                .one(.url),
                en: "A WebSub hub that passes on what is new",
                de: "Ein WebSub-Hub, der Neues weiterreicht"
            )
        }
    }
}

extension CalendarKey {
    var rule: KeyRule {
        switch self {
        case .pastMonths:
            .optional(
                .one(.integer(0...1200)),
                en: "How many months past evenings stay in it; 12 where nothing is said",
                de: "Wie viele Monate vergangene Abende darin bleiben; ohne Angabe 12"
            )
        }
    }
}

extension ArchiveKey {
    var rule: KeyRule {
        switch self {
        case .pageSize:
            .optional(
                .one(.integer(1...1000)),
                en: "How many posts a page of a list shows",
                de: "Wie viele Beiträge eine Seite einer Liste zeigt"
            )
        }
    }
}
