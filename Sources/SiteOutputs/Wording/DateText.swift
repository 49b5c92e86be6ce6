import ChapterModel

/// Dates and times in words, e.g. `Donnerstag, 14. April 2016` and `18–20:30 Uhr`.
///
/// A reference, because every text about an event holds it.
final class DateText: Sendable {
    let words: Words
    private let names: DateNames

    init(_ words: Words) {
        self.words = words
        names = DateNames.of(words.language)
    }

    private var language: Language { words.language }

    func weekday(_ date: LocalDate) -> String { names.weekdays[date.weekday - 1] }

    func shortWeekday(_ date: LocalDate) -> String { names.shortWeekdays[date.weekday - 1] }

    func shortMonth(_ date: LocalDate) -> String { names.shortMonths[date.month - 1] }

    /// `14. April 2016`
    func date(_ date: LocalDate) -> String { DigitText.string(capacity: Self.longest) { write(date, to: &$0) } }

    /// `Donnerstag, 14. April 2016`
    func fullDate(_ date: LocalDate) -> String {
        DigitText.string(capacity: Self.longest) { writeFull(date, to: &$0) }
    }

    /// `Donnerstag, 22. Januar 2015, 19 Uhr`
    func moment(_ time: Timestamp) -> String {
        time.hasTime ? "\(fullDate(time.date)), \(self.time(time.moment.time))" : fullDate(time.date)
    }

    /// `14.–16. August 2015`, `30. August – 2. September 2015`; one day is written with its weekday.
    func range(_ first: LocalDate, _ last: LocalDate) -> String {
        if first == last {
            fullDate(first)
        } else if first.yearMonth == last.yearMonth {
            "\(day(first))–\(date(last))"
        } else if first.year == last.year {
            "\(dayAndMonth(first)) – \(date(last))"
        } else {
            "\(date(first)) – \(date(last))"
        }
    }

    /// `April 2016`
    func month(_ month: YearMonth) -> String { "\(names.months[month.month - 1]) \(month.year)" }

    /// As precise as is known: `2014`, `November 2014` or `14. April 2016`.
    func partial(_ date: PartialDate) -> String {
        switch date {
        case .year(let year): "\(year)"
        case .month(let month): self.month(month)
        case .day(let day): self.date(day)
        }
    }
}

// MARK: Times of day

extension DateText {
    /// `18 Uhr`, `18:30 Uhr`; the space before `Uhr` does not break.
    func time(_ time: LocalTime) -> String { DigitText.string(capacity: Self.longest) { write(time, to: &$0) } }

    /// `18–20:30 Uhr`; midnight as an end is 24 o'clock.
    func timeRange(_ start: LocalTime, _ end: LocalTime) -> String {
        DigitText.string(capacity: Self.longest) { write(start, end, to: &$0) }
    }

    private var timeSuffix: String {
        switch language {
        case .german: "\u{A0}Uhr"
        case .english: ""
        }
    }

    private var endOfDay: String {
        switch language {
        case .german: "24"
        case .english: "24:00"
        }
    }
}

// MARK: Days

extension DateText {
    /// `2.`
    func day(_ date: LocalDate) -> String {
        switch language {
        case .german: String(date.day) + "."
        case .english: String(date.day)
        }
    }

    private func dayAndMonth(_ date: LocalDate) -> String { "\(day(date)) \(names.months[date.month - 1])" }
}

// MARK: Writing

/// What every page says a dozen times, byte by byte: putting strings together takes several times as long.
extension DateText {
    /// No date or time in these forms is longer, in bytes.
    static let longest = 64

    func write(_ date: LocalDate, to text: inout DigitText) {
        text.append(date.day)
        if language == .german { text.append(ascii: ".") }
        text.append(ascii: " ")
        text.append(names.months[date.month - 1])
        text.append(ascii: " ")
        text.append(date.year)
    }

    func writeFull(_ date: LocalDate, to text: inout DigitText) {
        text.append(weekday(date))
        text.append(", ")
        write(date, to: &text)
    }

    func write(_ time: LocalTime, to text: inout DigitText) {
        writeClock(time, to: &text)
        text.append(timeSuffix)
    }

    func write(_ start: LocalTime, _ end: LocalTime, to text: inout DigitText) {
        writeClock(start, to: &text)
        text.append("–")
        if end == .midnight { text.append(endOfDay) } else { writeClock(end, to: &text) }
        text.append(timeSuffix)
    }

    private func writeClock(_ time: LocalTime, to text: inout DigitText) {
        switch language {
        case .german:
            text.append(time.hour)
            if time.minute == 0 { return }
            text.append(ascii: ":")
            text.append(time.minute, width: 2)
        case .english: text.append(time)
        }
    }
}
