package import Diagnostics

/// What the commands for authors say, in the language in which authors are spoken to.
package struct AuthoringWords: Sendable {
    let language: MessageLanguage

    package init(_ language: MessageLanguage) {
        self.language = language
    }

    func word(_ german: String, _ english: String) -> String {
        language.choose(english: english, german: german)
    }
}

// MARK: Questions

extension AuthoringWords {
    func chapterQuestion(_ chapters: [String]) -> String {
        word("Stadt", "City") + " (\(chapters.joined(separator: ", ")))"
    }
    var eventTitle: String { word("Titel des Abends", "Title of the evening") }
    var postTitle: String { word("Titel", "Title") }
    var date: String { word("Datum", "Date") }
    var time: String { word("Uhrzeit", "Time") }
    func venueQuestion(_ venues: [String]) -> String { word("Ort", "Venue") + Self.choices(venues) }
    func speakerQuestion(_ people: [String]) -> String {
        word("Wer erzählt etwas?", "Who speaks?") + Self.choices(people)
    }
    var recappedEvent: String { word("Rückblick auf", "Recap of") }
    func alt(of photo: String) -> String {
        word("Was ist auf \(photo) zu sehen?", "What does \(photo) show?")
    }
    var city: String { word("Stadt", "City") }
    var hashtag: String { word("Hashtag", "Hashtag") }
    var chapterName: String { word("Name des Stammtischs", "Name of the chapter") }
    func leadQuestion(_ people: [String]) -> String { word("Wer leitet ihn?", "Who leads it?") + Self.choices(people) }
    var cadence: String {
        word("Rhythmus (etwa: alle zwei Monate)", "How often (such as: every two months)")
    }
    var timeZone: String { word("Zeitzone", "Time zone") }
    var networkTitle: String { word("Name des Netzwerks", "Name of the network") }
    var networkURL: String { word("Adresse der Website", "Address of the site") }

    /// Behind a proposal that may be refused.
    var orNone: String { word("; - für nichts", "; - for none") }

    /// A handful of keys to choose from; a long list would hide the question.
    private static func choices(_ keys: [String]) -> String {
        guard !keys.isEmpty else { return "" }
        return " (\((keys.prefix(8) + (keys.count > 8 ? ["…"] : [])).joined(separator: ", ")))"
    }
}

// MARK: Results

extension AuthoringWords {
    package func errorLine(_ message: String) -> String { word("Fehler", "error") + ": \(message)" }
    package func helpLine(_ help: String) -> String { "  " + word("Hilfe", "help") + ": \(help)" }
    package var nothingWritten: String { word("Es wurde nichts geschrieben.", "Nothing was written.") }
    package func address(_ url: String) -> String { word("Adresse: ", "Address: ") + url }
    package var nextSteps: String {
        word(
            "Als Nächstes: den Text schreiben, dann `stammtisch check` und `stammtisch serve`.",
            "Next: write the text, then `stammtisch check` and `stammtisch serve`."
        )
    }
    package func networkWritten(_ folder: String) -> String {
        word("Das neue Netzwerk liegt in \(folder).", "The new network is in \(folder).")
    }
    package func networkNextSteps(_ folder: String) -> String {
        let enter = folder == "." ? "" : word("`cd \(folder)`, dann ", "`cd \(folder)`, then ")
        return word(
            "Als Nächstes: \(enter)README.md lesen, `stammtisch build` und `stammtisch serve`.",
            "Next: \(enter)read README.md, `stammtisch build` and `stammtisch serve`."
        )
    }
    package func pastDate(_ date: String) -> String {
        word("Hinweis: Der \(date) ist vorbei.", "Note: \(date) has passed.")
    }
}
