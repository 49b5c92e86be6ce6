import ChapterModel

/// Regular expressions that JavaScript, Python and everybody else read alike.
enum TextPattern {
    static func whole(_ pattern: String) -> String { "^(?:\(pattern))$" }

    static func anyOf(_ patterns: [String]) -> String {
        patterns.count == 1 ? patterns[0] : "(?:\(patterns.joined(separator: "|")))"
    }

    /// One of the words, in small letters or capitals.
    static func anyOf(words: some Sequence<String>) -> String { anyOf(words.sorted().map(word)) }

    private static func word(_ word: String) -> String {
        word.map { $0.isLetter ? "[\($0.uppercased())\($0)]" : "\($0)" }.joined()
    }

    /// The decimal numbers of a range from 0 on, without zeros in front.
    static func number(_ range: ClosedRange<Int>) -> String {
        var patterns: [String] = []
        var low = range.lowerBound
        while low <= range.upperBound {
            let digits = "\(low)".count
            let high = min(range.upperBound, Int(String(repeating: "9", count: digits)) ?? range.upperBound)
            patterns.append(number(from: "\(low)"[...], to: "\(high)"[...]))
            guard high < range.upperBound else { break }
            low = high + 1
        }
        return anyOf(patterns)
    }

    /// For two numbers of equally many digits.
    private static func number(from low: Substring, to high: Substring) -> String {
        guard let lowest = low.first?.wholeNumberValue, let highest = high.first?.wholeNumberValue else { return "" }
        let lowRest = low.dropFirst()
        let highRest = high.dropFirst()
        guard lowest < highest else { return "\(lowest)\(number(from: lowRest, to: highRest))" }
        let isFromZero = lowRest.allSatisfy { $0 == "0" }
        let isToNine = highRest.allSatisfy { $0 == "9" }
        let nines = String(repeating: "9", count: lowRest.count)
        let zeros = String(repeating: "0", count: lowRest.count)
        var patterns: [String] = []
        if !isFromZero { patterns.append("\(lowest)\(number(from: lowRest, to: nines[...]))") }
        let full = (isFromZero ? lowest : lowest + 1, isToNine ? highest : highest - 1)
        if full.0 <= full.1 { patterns.append("[\(full.0)-\(full.1)]" + digits(lowRest.count)) }
        if !isToNine { patterns.append("\(highest)\(number(from: zeros[...], to: highRest))") }
        return anyOf(patterns)
    }

    /// Decimal fractions from the negative limit to the positive one; with an exponent, any.
    static func decimal(upTo limit: Int) -> String {
        let fractions = ["\(limit)(?:\\.0*)?", "\(number(0...limit - 1))(?:\\.[0-9]*)?", "\\.[0-9]+"]
        return "[+-]?(?:0*\(anyOf(fractions))|[0-9.]+[eE][+-]?[0-9]+)"
    }

    private static func digits(_ count: Int) -> String {
        count == 0 ? "" : "[0-9]" + (count == 1 ? "" : "{\(count)}")
    }
}

// MARK: Dates

extension TextPattern {
    static var year: String { number(LocalDate.supportedYears) }

    /// Of every year, 29 February too.
    static var day: String {
        let days = anyOf([
            "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])", "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)",
            "02-(?:0[1-9]|[12][0-9])",
        ])
        return "\(year)-\(days)"
    }

    static var time: String { "(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::00)?" }

    static var date: String { "\(day)(?:[ T]\(time))?" }

    static var partialDate: String {
        anyOf([
            year, "\(year)-(?:0[1-9]|1[0-2])", day,
            " *\(anyOf(words: Set(OtherNotation.germanMonths + OtherNotation.englishMonths))) +\(year) *",
        ])
    }

    /// Without the minutes of nothing, 0:00.
    static var duration: String {
        let hours = "0*\(number(1...720))[ .]*\(anyOf(words: ["h", "std", "stunden", "hours"]))[ .]*"
        let minutes = "0*\(number(1...43_200))[ .]*\(anyOf(words: ["m", "min", "minuten", "minutes"]))[ .]*"
        return anyOf(["(?!0*:0*$)0*\(number(0...720)):0*\(number(0...59))", hours, minutes])
    }

    // MARK: Words

    /// Whatever stands between two words.
    private static let gap = "[^0-9A-Za-zÄÖÜäöüß]"

    static var cadence: String {
        let filler = "(?:\(anyOf(words: Cadence.fillers))\(gap)+)*"
        let numbers = [anyOf(words: Cadence.numbers + Cadence.englishNumbers), "0*\(number(Cadence.counts))"]
        let interval =
            "\(filler)\(anyOf(numbers))\(gap)+\(filler)\(anyOf(words: Cadence.weekWords.union(Cadence.monthWords)))"
        let adverbs = anyOf(words: Cadence.adverbs.keys).replacing(" ", with: "\(gap)+")
        return "\(gap)*\(anyOf([adverbs, interval]))\(gap)*"
    }

    static var weekday: String {
        let position = anyOf(words: WrittenWeekday.positions.keys)
        return "\(gap)*(?:\(position)\(gap)+)?\(anyOf(words: WrittenWeekday.weekdays.keys))\(gap)*"
    }

    // MARK: Addresses

    /// RFC 3986 §3.1; what browsers might read as another address is refused.
    static var url: String {
        " *\(anyOf(words: ["http", "https", "mailto", "tel"])):(?!.*%(?:5[Cc]|[01][0-9A-Fa-f]|7[Ff]))[^\\\\\\u0000-\\u001f\\u007f]*"
    }

    static var siteURL: String {
        "\(anyOf(words: ["http", "https"]))://[^/?#\\\\\"<>\\s\\u0000-\\u001f]+[^?#\\\\\"<>\\s\\u0000-\\u001f]*"
    }

    static var pageAddress: String { "(?:/(?!\\.{1,2}(?:/|$))[^/\\\\%?#\\u0000-\\u001f\\u007f]+)+/?" }

    static var menuPage: String {
        anyOf(["/", pageAddress, "[^/]+\\.md", "[^/]+/[^/]+\\.md", "[^/]+/[^/]+/index\\.md"])
    }
}
