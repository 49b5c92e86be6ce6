/// How often a chapter meets, in the lead's words and, where they can be read, as an interval.
package struct Cadence: Hashable, Sendable {
    package enum Interval: Hashable, Sendable {
        case weeks(Int)
        case months(Int)
    }

    /// As written, e.g. `in ungefähr zwei Monaten`.
    package let text: String
    package let interval: Interval

    /// Reads `alle zwei Monate`, `alle 8 Wochen`, `in ungefähr 2 Monaten`, `monatlich`, `every two months` and their
    /// like; nil for anything else.
    package init?(_ text: String) {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard let interval = Self.adverbs[words.joined(separator: " ")] ?? Self.interval(in: words) else { return nil }
        self.text = text
        self.interval = interval
    }

    /// The month in which the next meeting after `date` falls.
    package func month(after date: LocalDate) -> YearMonth {
        switch interval {
        case .weeks(let count): date.adding(days: 7 * count).yearMonth
        case .months(let count): date.yearMonth.adding(months: count)
        }
    }

    /// How many weeks or months may lie between two meetings.
    package static let counts = 1...60
    package static let weekWords: Set<String> = ["woche", "wochen", "week", "weeks"]
    package static let monthWords: Set<String> = ["monat", "monate", "monaten", "month", "months"]

    /// Words that say it all.
    package static let adverbs: [String: Interval] = [
        "wöchentlich": .weeks(1), "weekly": .weeks(1), "monatlich": .months(1), "monthly": .months(1),
        "jeden monat": .months(1), "every month": .months(1), "jede woche": .weeks(1), "every week": .weeks(1),
        "monat": .months(1), "month": .months(1), "woche": .weeks(1), "week": .weeks(1),
        "vierteljährlich": .months(3), "quarterly": .months(3), "halbjährlich": .months(6), "jährlich": .months(12),
        "yearly": .months(12),
    ]

    package static let numbers = [
        "einem", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    ]
    package static let englishNumbers = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    /// Words that change nothing.
    package static let fillers: Set<String> = [
        "alle", "in", "etwa", "circa", "ca", "rund", "ungefähr", "every", "about", "some",
    ]

    private static func interval(in words: [String]) -> Interval? {
        let rest = words.filter { !fillers.contains($0) }
        guard rest.count == 2, let count = number(rest[0]), counts.contains(count) else { return nil }
        if weekWords.contains(rest[1]) { return .weeks(count) }
        return monthWords.contains(rest[1]) ? .months(count) : nil
    }

    private static func number(_ word: String) -> Int? {
        if let index = numbers.firstIndex(of: word) ?? englishNumbers.firstIndex(of: word) { return index + 1 }
        return Int(word)
    }
}
