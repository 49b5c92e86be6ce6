import ChapterModel

/// A weekday with the date behind it, as people write them in running text.
struct DatedWeekday {
    /// From the weekday to the date's end.
    let text: String
    /// 1-based, in Unicode scalars.
    let column: Int
    /// ISO 8601: 1 is Monday, 7 is Sunday.
    let weekday: Int
    let day: Int
    let month: Int
    let year: Int?

    static func all(in line: String) -> [DatedWeekday] {
        let words = line.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
        return words.indices.compactMap { index in
            guard let weekday = weekdays[bare(words[index])] else { return nil }
            var rest = words[(index + 1)...]
            if let article = rest.first, articles.contains(article.lowercased()) { rest.removeFirst() }
            guard let date = numeric(rest) ?? german(rest) ?? english(rest) else { return nil }
            let start = words[index].startIndex
            let end = words[rest.startIndex + date.words - 1].endIndex
            let text = line[start..<end]
            let lead = text.unicodeScalars.prefix { !$0.properties.isAlphabetic }.count
            return DatedWeekday(
                text: trimmed(text),
                column: line[..<start].unicodeScalars.count + lead + 1,
                weekday: weekday,
                day: date.day,
                month: date.month,
                year: date.year
            )
        }
    }

    private typealias Date = (day: Int, month: Int, year: Int?, words: Int)

    /// `13.3.`, `13.03.2015`, `2015-03-13`
    private static func numeric(_ words: ArraySlice<Substring>) -> Date? {
        guard let word = words.first.map(trimmed) else { return nil }
        let iso = word.split(separator: "-").map { Int($0) }
        if iso.count == 3, let year = iso[0], let month = iso[1], let day = iso[2] { return (day, month, year, 1) }
        let numbers = word.split(separator: ".").map { Int($0) }
        guard word.contains("."), (2...3).contains(numbers.count), let day = numbers[0], let month = numbers[1] else {
            return nil
        }
        if numbers.count == 3 { return numbers[2].map { (day, month, $0 < 100 ? 2000 + $0 : $0, 1) } }
        return (day, month, nil, 1)
    }

    /// `13. März`, `13. März 2015`, `13 March 2015`
    private static func german(_ words: ArraySlice<Substring>) -> Date? {
        guard let first = words.first, let second = words.dropFirst().first, let day = number(first),
            let month = OtherNotation.month(named: bare(second))
        else { return nil }
        let year = words.dropFirst(2).first.flatMap(year)
        return (day, month, year, year == nil ? 2 : 3)
    }

    /// `March 13`, `March 13th, 2015`
    private static func english(_ words: ArraySlice<Substring>) -> Date? {
        guard let first = words.first, let second = words.dropFirst().first,
            let month = OtherNotation.month(named: bare(first)), let day = number(second)
        else { return nil }
        let year = words.dropFirst(2).first.flatMap(year)
        return (day, month, year, year == nil ? 2 : 3)
    }

    /// `13`, `13.`, `13th,`
    private static func number(_ word: Substring) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count), ["", "st", "nd", "rd", "th"].contains(bare(word[digits.endIndex...]))
        else {
            return nil
        }
        return Int(digits)
    }

    private static func year(_ word: Substring) -> Int? {
        Int(trimmed(word)).flatMap { LocalDate.supportedYears.contains($0) ? $0 : nil }
    }

    /// In small letters, without what is no letter around it.
    private static func bare(_ word: Substring) -> String { trimmed(word).filter { $0 != "." }.lowercased() }

    /// Without the marks around it.
    private static func trimmed(_ text: Substring) -> String {
        let isMark: (Character) -> Bool = { !$0.isLetter && !$0.isNumber }
        let front = text.drop(while: isMark)
        return String(front.reversed().drop { isMark($0) && $0 != "." }.reversed())
    }

    private static let articles: Set<String> = ["den", "der", "dem", "the"]

    private static let weekdays: [String: Int] = [
        "mo": 1, "di": 2, "mi": 3, "do": 4, "fr": 5, "sa": 6, "so": 7,
        "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
    ].merging(WrittenWeekday.weekdays) { short, _ in short }
}
