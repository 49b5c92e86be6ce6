import ChapterModel

/// What is said of an event, in words.
struct EventText: Sendable {
    let language: Language

    init(_ language: Language) {
        self.language = language
    }

    /// `abgesagt`; nil where everything goes as planned.
    func status(_ status: Event.Status) -> String? {
        switch status {
        case .confirmed: nil
        case .tentative: word("vorläufig", "tentative")
        case .moved: word("verlegt", "moved")
        case .postponed: word("verschoben", "postponed")
        case .cancelled: word("abgesagt", "cancelled")
        }
    }

    /// `ABGESAGT`, for the front of titles where nothing else shows it; nil where everything goes as planned.
    func headline(_ status: Event.Status) -> String? { self.status(status)?.uppercased() }

    /// A sentence; nil where everything goes as planned.
    func statusNote(_ status: Event.Status) -> String? {
        switch status {
        case .confirmed: nil
        case .tentative: word("Dieser Termin ist noch nicht bestätigt.", "This date has not been confirmed yet.")
        case .moved: word("Zeit oder Ort haben sich geändert.", "The time or place has changed.")
        case .postponed:
            word(
                "Dieses Treffen ist verschoben; wann es stattfindet, steht noch nicht fest.",
                "This meeting has been postponed; there is no new date yet."
            )
        case .cancelled: word("Dieses Treffen fällt aus.", "This meeting will not take place.")
        }
    }

    func format(_ format: Event.Format) -> String {
        switch format {
        case .fachvortrag: word("Fachvortrag", "Talk")
        case .themenabend: word("Themenabend", "Open discussion")
        }
    }

    func price(_ price: Event.Price) -> String {
        switch price {
        case .free: word("kostenlos", "free of charge")
        case .text(let text): text
        }
    }

    /// `40`, `etwa 40`, `mindestens 21`
    func attendance(_ attendance: Event.Attendance) -> String {
        switch attendance {
        case .exactly(let count): number(count)
        case .about(let count): word("etwa \(number(count))", "about \(number(count))")
        case .atLeast(let count): word("mindestens \(number(count))", "at least \(number(count))")
        }
    }

    /// `1. Treffen`
    func ordinal(_ number: Int) -> String { word("\(number). Treffen", "Meeting no. \(number)") }

    private func number(_ count: Int) -> String { CountText(language).number(count) }

    private func word(_ german: String, _ english: String) -> String {
        switch language {
        case .german: german
        case .english: english
        }
    }
}
