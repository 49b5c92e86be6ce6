package import ChapterModel

/// Reads days as authors type them: `2026-12-03`, `3.12.`, `3. Dezember`, `December 3, 2027`, `Do`, `Do, 3.12.`, `morgen`.
package struct DateAnswer {
    private let text: String
    private let today: LocalDate

    /// A date without a year is the next such day, today included; a weekday alone is the next one after today.
    package static func read(_ text: String, today: LocalDate) throws(AuthoringProblem) -> LocalDate {
        let date = try DateAnswer(text: text, today: today).date()
        guard LocalDate.supportedYears.contains(date.year) else { throw .yearOutOfRange(date.year) }
        return date
    }

    private func date() throws(AuthoringProblem) -> LocalDate {
        var words = try words()
        guard let first = words.first else { throw .unreadableDate(text) }
        if words.count == 1, let offset = CalendarWords.offset(first) { return today.adding(days: offset) }
        let weekday = CalendarWords.weekday(first)
        if weekday != nil { words.removeFirst() }
        if let weekday, words.isEmpty { return today.adding(days: (weekday - today.weekday + 6) % 7 + 1) }
        let date = try date(of: words)
        if let weekday, date.weekday != weekday { throw .otherWeekday(text, date: date) }
        return date
    }

    /// Numbers and words; hyphens count only between the numbers of `2026-12-03`.
    private func words() throws(AuthoringProblem) -> [String] {
        let text = text.lowercased()
        let parts = text.split { " .,".contains($0) }.map(String.init)
        if let last = parts.last, last.contains("-") {
            let numbers = last.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
            guard numbers.count == 3, numbers[0].count == 4 else { throw .unreadableDate(self.text) }
            return parts.dropLast() + [numbers[2], numbers[1], numbers[0]]
        }
        // `3 12` might be a time.
        let isNumeric = parts.count { Int($0) != nil } == parts.count
        guard !isNumeric || text.contains(".") else { throw .unreadableDate(self.text) }
        return parts
    }

    /// `3 12`, `3 12 2026`, `3 dezember 2026`, `december 3rd 2026`
    private func date(of words: [String]) throws(AuthoringProblem) -> LocalDate {
        guard (2...3).contains(words.count) else { throw .unreadableDate(text) }
        let year = words.count == 3 ? year(words[2]) : nil
        guard words.count == 2 || year != nil else { throw .unreadableDate(text) }
        if let month = CalendarWords.month(words[0]), let day = number(words[1]) {
            return try date(day: day, month: month, year: year)
        }
        guard let day = number(words[0]), let month = CalendarWords.month(words[1]) ?? number(words[1]) else {
            throw .unreadableDate(text)
        }
        return try date(day: day, month: month, year: year)
    }

    private func date(day: Int, month: Int, year: Int?) throws(AuthoringProblem) -> LocalDate {
        guard (1...12).contains(month) else { throw .noSuchMonth(text, month: month) }
        if let year {
            if let date = LocalDate(year: year, month: month, day: day) { return date }
            throw .noSuchDay(text, month: month, year: year, dayCount: YearMonth(year: year, month: month).dayCount)
        }
        // Eight years may pass between two 29ths of February.
        let candidates = (today.year...today.year + 8).lazy.compactMap {
            LocalDate(year: $0, month: month, day: day)
        }
        if let date = candidates.first(where: { $0 >= today }) { return date }
        // The longest that the month can be: 2000 had a 29th of February.
        throw .noSuchDay(text, month: month, year: nil, dayCount: YearMonth(year: 2000, month: month).dayCount)
    }

    /// `3`, `03`, `3rd`
    private func number(_ word: String) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count), ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) else {
            return nil
        }
        return Int(digits)
    }

    /// `2026` or `26`
    private func year(_ word: String) -> Int? {
        guard word.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(word) else { return nil }
        switch word.count {
        case 4: return number
        case 2: return 2000 + number
        default: return nil
        }
    }
}
