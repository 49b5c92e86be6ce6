import ChapterModel
import Diagnostics

/// A weekday as an author wrote it: `Donnerstag`, or one of a month: `2. Donnerstag`, `letzter Freitag`.
struct WrittenWeekday: Sendable {
    let text: String
    /// ISO 8601: 1 is Monday, 7 is Sunday.
    let weekday: Int
    let position: WeekdayOfMonth.Position?

    /// Nil for anything else.
    init?(_ text: String) {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard let last = words.last, let weekday = Self.weekdays[last] else { return nil }
        switch words.count {
        case 1: position = nil
        case 2:
            guard let position = Self.positions[words[0]] else { return nil }
            self.position = position
        default: return nil
        }
        self.text = text
        self.weekday = weekday
    }

    /// Full names in small letters.
    static let weekdays: [String: Int] = [
        "montag": 1, "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5, "samstag": 6, "sonnabend": 6,
        "sonntag": 7, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    ]

    static let positions: [String: WeekdayOfMonth.Position] = [
        "1": .nth(1), "2": .nth(2), "3": .nth(3), "4": .nth(4), "5": .nth(5),
        "erster": .nth(1), "zweiter": .nth(2), "dritter": .nth(3), "vierter": .nth(4), "fünfter": .nth(5),
        "1st": .nth(1), "2nd": .nth(2), "3rd": .nth(3), "4th": .nth(4), "5th": .nth(5),
        "first": .nth(1), "second": .nth(2), "third": .nth(3), "fourth": .nth(4), "fifth": .nth(5),
        "letzter": .last, "last": .last,
    ]
}

extension ScalarFormat where Value == WrittenWeekday {
    static var weekday: ScalarFormat {
        ScalarFormat(.weekday) { (text, key) throws(Problem) in
            guard let weekday = WrittenWeekday(text) else {
                throw .invalidValue(key: key, value: text, expected: .weekday)
            }
            return weekday
        }
    }
}
