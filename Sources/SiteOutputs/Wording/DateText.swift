import ChapterModel

/// Dates and times in words, e.g. `Donnerstag, 14. April 2016` and `18–20:30 Uhr`.
struct DateText: Sendable {
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
    func date(_ date: LocalDate) -> String { joined("", date) }

    /// `Donnerstag, 14. April 2016`
    func fullDate(_ date: LocalDate) -> String { joined(weekday(date), date) }

    /// Written byte by byte: putting strings together takes several times as long, and every page has a dozen dates.
    private func joined(_ weekday: String, _ date: LocalDate) -> String {
        let month = names.months[date.month - 1]
        return String(unsafeUninitializedCapacity: weekday.utf8.count + month.utf8.count + 32) { buffer in
            var count = 0
            func append(_ bytes: some Sequence<UInt8>) {
                for byte in bytes {
                    buffer[count] = byte
                    count += 1
                }
            }
            append(weekday.utf8)
            if !weekday.isEmpty { append(", ".utf8) }
            append(day(date).utf8)
            append(" ".utf8)
            append(month.utf8)
            append(" ".utf8)
            append(String(date.year).utf8)
            return count
        }
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
    func time(_ time: LocalTime) -> String { clock(time) + timeSuffix }

    /// `18–20:30 Uhr`; midnight as an end is 24 o'clock.
    func timeRange(_ start: LocalTime, _ end: LocalTime) -> String {
        var text = clock(start)
        text.reserveCapacity(24)
        text += "–"
        text += end == .midnight ? endOfDay : clock(end)
        text += timeSuffix
        return text
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

    private func clock(_ time: LocalTime) -> String {
        switch language {
        case .german where time.minute == 0: String(time.hour)
        case .german: String(time.hour) + (time.minute < 10 ? ":0" : ":") + String(time.minute)
        case .english: time.description
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
