import ChapterModel

/// Numbers with the things they count, e.g. `1 Beitrag` and `1.250 Beiträge`.
struct CountText: Sendable {
    private let words: Words

    init(_ words: Words) {
        self.words = words
    }

    func callAsFunction(_ count: Int, _ thing: CountedThing) -> String {
        words(count, thing, written: number(count))
    }

    /// Digits in groups of three, from a thousand on.
    func number(_ count: Int) -> String {
        guard count.magnitude >= 1000 else { return String(count) }
        let digits = Array(String(count.magnitude))
        let separator = words.language == .german ? "." : ","
        var text = count < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += separator }
            text.append(digit)
        }
        return text
    }

    /// `Seite 2 von 5`
    func position(_ number: Int, of count: Int) -> String {
        words(.pageOf, self.number(number), self.number(count))
    }

    /// `Stefan Schulze, Lars Heinemann und Daniela Sprung`; nil for none.
    func list(_ names: [String]) -> String? {
        guard let last = names.last else { return nil }
        if names.count == 1 { return last }
        let others = names.dropLast().joined(separator: ", ")
        return words(.lastOfList, others, last)
    }
}
