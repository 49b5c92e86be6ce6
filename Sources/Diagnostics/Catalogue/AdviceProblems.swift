/// What a careful reader would point out; none of it keeps a site from being built.
extension Problem {
    /// - Parameter weekday: the one that `date` falls on, ISO 8601: 1 is Monday, 7 is Sunday.
    package static func wrongWeekday(written: String, date: String, weekday: Int) -> Problem {
        let right = Phrase.weekday(weekday)
        return Problem(
            "wrong-weekday",
            english: ("`\(written)` is not right: \(date) is a \(right.english)", "correct the weekday or the date"),
            german: (
                "`\(written)` stimmt nicht: Der \(date) ist ein \(right.german)",
                "berichtige den Wochentag oder das Datum"
            )
        )
    }

    package static func overlappingEvents(other: SourceLocation) -> Problem {
        Problem(
            "overlapping-events",
            english: (
                "another event of the same chapter takes place at this time: \(other)",
                "correct one of the two, unless both are meant"
            ),
            german: (
                "zur selben Zeit hat dieselbe Stadt noch einen Termin: \(other)",
                "berichtige einen der beiden, falls nicht beide so gemeint sind"
            )
        )
    }

    /// - Parameter announcement: the name of the post that announced the event.
    package static func missingRecap(announcement: String) -> Problem {
        Problem(
            "missing-recap",
            english: (
                "the event is over, and no post tells of it",
                "write a recap with `recapOf: \(announcement)` in its front matter"
            ),
            german: (
                "der Termin ist vorbei, und kein Beitrag erzählt davon",
                "schreib einen Rückblick mit `recapOf: \(announcement)` im Kopf"
            )
        )
    }

    package static func similarNames(name: String, other: String, place: SourceLocation) -> Problem {
        Problem(
            "similar-names",
            english: (
                "`\(name)` may be the same as `\(other)` in \(place)",
                "if they are the same, keep one entry; else give each an `organisation`, `city` or `url` of its own"
            ),
            german: (
                "`\(name)` ist vielleicht dasselbe wie `\(other)` in \(place)",
                "wenn ja, behalte einen Eintrag; wenn nicht, gib jedem seine eigene `organisation`, `city` oder `url`"
            )
        )
    }

    package static var placeholderText: Problem {
        Problem(
            "placeholder-text",
            english: ("the page still holds a placeholder", "write what belongs here before you publish the site"),
            german: (
                "auf der Seite steht noch ein Platzhalter",
                "schreib hin, was hierher gehört, bevor du die Website veröffentlichst"
            )
        )
    }

    package static func foreignRequest(address: String) -> Problem {
        Problem(
            "foreign-request",
            english: (
                "readers' browsers would load `\(address)` from another site, which then knows of each visit",
                "put the file into the theme's static/ folder"
            ),
            german: (
                "der Browser der Leser würde `\(address)` von einer fremden Website laden, die so von jedem Besuch erfährt",
                "leg die Datei in den Ordner static/ des Themes"
            )
        )
    }
}
