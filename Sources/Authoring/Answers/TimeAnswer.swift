package import ChapterModel

/// When an event begins and, where that is said, ends: `19:00`, `19 Uhr`, `19.30 Uhr`, `7 pm`, `19–21:30 Uhr`.
package struct TimeAnswer: Hashable, Sendable, CustomStringConvertible {
    package let start: LocalTime
    package let end: LocalTime?

    package init(start: LocalTime, end: LocalTime? = nil) {
        self.start = start
        self.end = end
    }

    package static func read(_ text: String) throws(AuthoringProblem) -> TimeAnswer {
        var rest = text.lowercased()
        for word in ["von ", "ab ", "um ", "from ", "at "] where rest.hasPrefix(word) {
            rest.removeFirst(word.count)
        }
        for word in ["–", "—", " bis ", " to "] { rest = rest.replacing(word, with: "-") }
        let parts = rest.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count) else { throw .unreadableTime(text) }
        let start = try time(parts[0], in: text)
        return TimeAnswer(start: start, end: parts.count == 2 ? try time(parts[1], in: text) : nil)
    }

    /// As it is read: `19:00–21:30`.
    package var description: String { end.map { "\(start)–\($0)" } ?? "\(start)" }

    private static func time(_ part: Substring, in text: String) throws(AuthoringProblem) -> LocalTime {
        var rest = part.trimmed
        let isAfternoon = rest.hasSuffix("pm")
        let isTwelveHours = isAfternoon || rest.hasSuffix("am")
        for word in ["uhr", "h", "pm", "am"] where rest.hasSuffix(word) {
            rest = rest.dropLast(word.count).trimmed
            break
        }
        let digits = rest.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        let numbers = digits.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
        guard (1...2).contains(numbers.count), numbers.count == digits.count, (1...2).contains(digits[0].count),
            digits.count == 1 || digits[1].count == 2
        else { throw .unreadableTime(text) }
        let minute = numbers.count == 2 ? numbers[1] : 0
        guard !isTwelveHours || (1...12).contains(numbers[0]),
            let time = LocalTime(
                hour: isTwelveHours ? numbers[0] % 12 + (isAfternoon ? 12 : 0) : numbers[0],
                minute: minute
            )
        else { throw .noSuchTime(text) }
        return time
    }
}

extension StringProtocol {
    /// Without white space at its beginning and end.
    var trimmed: Substring {
        let text = Substring(self)
        let start = text.drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return start[...last]
    }
}
