/// What names something that is not there.
extension Problem {
    package static func unknownPerson(key: String, suggestion: String?) -> Problem {
        Problem(
            "unknown-person",
            english: (
                "no person `\(key)` in people.yml",
                didYouMean(suggestion, .english) ?? "add the person to people.yml"
            ),
            german: (
                "in people.yml gibt es keine Person `\(key)`",
                didYouMean(suggestion, .german) ?? "trag die Person in people.yml ein"
            )
        )
    }

    package static func unknownVenue(key: String, suggestion: String?) -> Problem {
        Problem(
            "unknown-venue",
            english: (
                "no venue `\(key)` in venues.yml", didYouMean(suggestion, .english) ?? "add the venue to venues.yml"
            ),
            german: (
                "in venues.yml gibt es keinen Ort `\(key)`",
                didYouMean(suggestion, .german) ?? "trag den Ort in venues.yml ein"
            )
        )
    }

    package static func unknownPost(name: String, suggestion: String?) -> Problem {
        Problem(
            "unknown-post",
            english: (
                "no post `\(name)` in this chapter",
                didYouMean(suggestion, .english) ?? "name the post's file without `.md`, as in `2015-01-22-auftakt`"
            ),
            german: (
                "in dieser Stadt gibt es keinen Beitrag `\(name)`",
                didYouMean(suggestion, .german)
                    ?? "nenne die Datei des Beitrags ohne `.md`, wie in `2015-01-22-auftakt`"
            )
        )
    }

    package static func unknownChapter(name: String, suggestion: String?) -> Problem {
        Problem(
            "unknown-chapter",
            english: (
                "no chapter has the folder `\(name)`",
                didYouMean(suggestion, .english) ?? "name the folder of a city, as in `chapters: [koeln, ruhr]`"
            ),
            german: (
                "keine Stadt hat den Ordner `\(name)`",
                didYouMean(suggestion, .german) ?? "nenne den Ordner einer Stadt, wie in `chapters: [koeln, ruhr]`"
            )
        )
    }

    /// - Parameter destination: empty where the link has none.
    package static func brokenLink(destination: String, suggestion: String?) -> Problem {
        Problem(
            "broken-link",
            english: (
                destination.isEmpty ? "the link has no address" : "the link `\(destination)` leads nowhere",
                didYouMean(suggestion, .english) ?? "link to a file by its path from this file"
            ),
            german: (
                destination.isEmpty ? "der Link hat keine Adresse" : "der Link `\(destination)` führt ins Leere",
                didYouMean(suggestion, .german) ?? "verlinke eine Datei mit ihrem Pfad von dieser Datei aus"
            )
        )
    }

    package static func brokenFragment(destination: String, suggestion: String?) -> Problem {
        Problem(
            "broken-fragment",
            english: (
                "the link `\(destination)` names a heading that does not exist",
                didYouMean(suggestion, .english) ?? "remove the part from `#` on"
            ),
            german: (
                "der Link `\(destination)` nennt eine Überschrift, die es nicht gibt",
                didYouMean(suggestion, .german) ?? "lösche den Teil ab `#`"
            )
        )
    }

    /// - Parameter day: the day on which the post appears; nil for a draft.
    package static func linkToHiddenPost(destination: String, appearingOn day: String?) -> Problem {
        Problem(
            "link-to-hidden-post",
            english: (
                "the link `\(destination)` leads to a hidden post (\(day.map { "dated \($0)" } ?? "draft"))",
                "its words appear without the link until the post is published"
            ),
            german: (
                "der Link `\(destination)` führt zu einem verborgenen Beitrag "
                    + "(\(day.map { "er erscheint am \($0)" } ?? "Entwurf"))",
                "bis der Beitrag erscheint, steht der Text des Links ohne Link da"
            )
        )
    }

    package static func missingPicture(file: String, suggestion: String?) -> Problem {
        Problem(
            "missing-picture",
            english: (
                "there is no picture `\(file)` beside this post",
                didYouMean(suggestion, .english) ?? "put the picture into the post's folder"
            ),
            german: (
                "neben diesem Beitrag liegt kein Bild `\(file)`",
                didYouMean(suggestion, .german) ?? "lege das Bild in den Ordner des Beitrags"
            )
        )
    }

    package static func remotePicture(address: String) -> Problem {
        Problem(
            "remote-picture",
            english: (
                "the picture `\(address)` would be loaded from another site",
                "save the picture beside the post and name the file here"
            ),
            german: (
                "das Bild `\(address)` würde von einer fremden Website geladen",
                "speichere das Bild neben dem Beitrag, und nenne hier die Datei"
            )
        )
    }

    package static func unsafeAddress(address: String) -> Problem {
        Problem(
            "unsafe-address",
            english: (
                "the address `\(address)` is not allowed",
                "allowed are https:, http:, mailto: and tel: addresses, and files of this site"
            ),
            german: (
                "die Adresse `\(address)` ist nicht erlaubt",
                "erlaubt sind Adressen mit https:, http:, mailto: und tel: sowie Dateien dieser Website"
            )
        )
    }

    package static func unknownMenuPage(address: String, suggestion: String?) -> Problem {
        Problem(
            "unknown-menu-page",
            english: (
                "no page has the address `\(address)`",
                didYouMean(suggestion, .english) ?? "name a page of this site"
            ),
            german: (
                "keine Seite hat die Adresse `\(address)`",
                didYouMean(suggestion, .german) ?? "nenne eine Seite dieser Website"
            )
        )
    }
}
