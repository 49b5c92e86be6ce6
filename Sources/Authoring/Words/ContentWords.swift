import ChapterModel

/// The sentences that new texts begin with, in the language of the site.
struct ContentWords: Sendable {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func word(_ german: String, _ english: String) -> String {
        switch language {
        case .german: german
        case .english: english
        }
    }

    var firstEvent: String { word("Unser erster Abend", "Our first evening") }

    /// For names where a title has no letter.
    var event: String { word("termin", "event") }
    var recap: String { word("rueckblick", "recap") }
    var post: String { word("beitrag", "post") }

    func date(_ date: LocalDate) -> String {
        word(CalendarWords.german(date), CalendarWords.english(date))
    }

    func recapTitle(of title: String) -> String { word("Rückblick: ", "Recap: ") + title }
    func defaultName(in city: String) -> String { word("Stammtisch \(city)", "Meetup \(city)") }
}

// MARK: Texts

extension ContentWords {
    func eventBody(_ chapter: Chapter) -> String {
        let name = chapter.nameWithCity.markdown
        let again = chapter.calendar.isEmpty ? word("zum ersten Mal", "for the first time") : word("wieder", "again")
        return word(
            """
            Wir treffen uns \(again): \(name) lädt ein. Komm dazu, auch wenn du noch niemanden kennst.

            ## Darum geht es

            Hier stehen zwei, drei Sätze zum Thema: was zu hören ist, wer erzählt und was du mitnimmst.

            ## So bist du dabei

            Hier steht, ob du dich anmelden musst und wo.
            """,
            """
            We meet \(again): an invitation by \(name). Join us, even if you know nobody yet.

            ## What it is about

            Two or three sentences on the topic go here: what there is to hear, who speaks, what you take home.

            ## How to take part

            Whether and where to sign up goes here.
            """
        )
    }

    func recapBody(of day: LocalDate, _ chapter: Chapter) -> String {
        let (day, name) = (date(day), chapter.nameWithCity.markdown)
        return word(
            """
            So war der Abend vom \(day) bei \(name).

            ## Worüber wir geredet haben

            Hier stehen die Gedanken, Fragen und Antworten, die hängen geblieben sind.

            ## Danke

            Hier steht, wer den Abend möglich gemacht hat.
            """,
            """
            This was the evening of \(day) with \(name).

            ## What we talked about

            The thoughts, questions and answers that stayed with us go here.

            ## Thanks

            Who made the evening possible goes here.
            """
        )
    }

    var postBody: String {
        word(
            """
            Hier steht in zwei Sätzen, worum es geht; sie erscheinen auch in Übersichten und Feeds.

            Danach kommt der Text.
            """,
            """
            Two sentences on what this is about go here; lists and feeds show them too.

            The text follows.
            """
        )
    }

    var pageBody: String { word("Hier kommt der Text der Seite hin.", "The text of the page goes here.") }

    func chapterBody(city: String, cadence: String?) -> String {
        let rhythm = cadence.map { ", " + $0.markdown } ?? ""
        let city = city.markdown
        return word(
            """
            Wir treffen uns in \(city)\(rhythm). Willkommen ist, wer neugierig ist.

            Hier steht, wer zusammenkommt, worüber geredet wird und wie man dazukommt.
            """,
            """
            We meet in \(city)\(rhythm). Everybody who is curious is welcome.

            Who comes together, what the talk is about and how to join goes here.
            """
        )
    }
}

extension String {
    /// As text within a paragraph: what Markdown would act on is escaped (CommonMark §2.4).
    var markdown: String {
        var result = ""
        for (scalar, next) in zip(unicodeScalars, unicodeScalars.dropFirst().map(Optional.some) + [nil]) {
            let beginsEntity = scalar == "&" && next.map { $0 == "#" || $0.properties.isAlphabetic } ?? false
            if beginsEntity || "\\`*_[]<>".unicodeScalars.contains(scalar) { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}
