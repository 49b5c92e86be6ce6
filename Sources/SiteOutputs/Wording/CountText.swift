import ChapterModel

/// Numbers with the things they count, e.g. `1 Beitrag` and `1.250 Beiträge`.
struct CountText: Sendable {
    enum Thing: Sendable {
        case post, event, comment, reply
    }

    let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func callAsFunction(_ count: Int, _ thing: Thing) -> String {
        let forms = forms(of: thing)
        return "\(number(count)) \(count == 1 ? forms.one : forms.many)"
    }

    /// Digits in groups of three, from a thousand on.
    func number(_ count: Int) -> String {
        let digits = Array(String(count.magnitude))
        let separator = language == .german ? "." : ","
        var text = count < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += separator }
            text.append(digit)
        }
        return text
    }

    /// `Seite 2 von 5`
    func position(_ number: Int, of count: Int) -> String {
        switch language {
        case .german: "Seite \(self.number(number)) von \(self.number(count))"
        case .english: "Page \(self.number(number)) of \(self.number(count))"
        }
    }

    /// `Stefan Schulze, Lars Heinemann und Daniela Sprung`; nil for none.
    func list(_ names: [String]) -> String? {
        guard let last = names.last else { return nil }
        let others = names.dropLast().joined(separator: ", ")
        let and = language == .german ? "und" : "and"
        return others.isEmpty ? last : "\(others) \(and) \(last)"
    }

    private func forms(of thing: Thing) -> (one: String, many: String) {
        switch (language, thing) {
        case (.german, .post): ("Beitrag", "Beiträge")
        case (.german, .event): ("Termin", "Termine")
        case (.german, .comment): ("Kommentar", "Kommentare")
        case (.german, .reply): ("Zusage", "Zusagen")
        case (.english, .post): ("post", "posts")
        case (.english, .event): ("event", "events")
        case (.english, .comment): ("comment", "comments")
        case (.english, .reply): ("attending", "attending")
        }
    }
}
