import ChapterModel

/// What a date or a time in another usual notation would be in ours; nil wherever it could be read in more than one way.
enum OtherNotation {
    /// `22.01.2015`, `Do, 22. Januar 2015`, `2015-1-22`, each also with a time: `2015-01-22 18.00 Uhr`.
    static func date(_ text: String) -> String? {
        guard let found = Found(text), let year = found.year,
            let date = LocalDate(year: year, month: found.month, day: found.day),
            found.weekday == nil || found.weekday == date.weekday
        else { return nil }
        guard let time = found.time else { return "\(date)" }
        return Self.time(time).map { "\(date) \($0)" }
    }

    /// Month and day of a date that lacks its year: `Do, 22. Januar`.
    static func dayWithoutYear(_ text: String) -> String? {
        guard let found = Found(text), found.year == nil, (1...12).contains(found.month), (1...31).contains(found.day)
        else { return nil }
        return String("\(100 + found.month)".dropFirst()) + "-" + String("\(100 + found.day)".dropFirst())
    }

    /// `18.00 Uhr`, `18 Uhr`, `18.00`.
    static func time(_ text: some StringProtocol) -> String? {
        let pattern = /(?:um\s+)?([0-9]{1,2})(?:[.:]([0-9]{2}))?\s*(uhr|h)?/
        guard let match = text.lowercased().wholeMatch(of: pattern), match.2 != nil || match.3 != nil,
            let hour = Int(match.1), let minute = Int(match.2 ?? "0")
        else { return nil }
        return LocalTime(hour: hour, minute: minute).map(String.init)
    }

    /// A month by its German or English name.
    static func month(named name: some StringProtocol) -> Int? {
        let name = name.lowercased()
        return (germanMonths.firstIndex(of: name) ?? englishMonths.firstIndex(of: name)).map { $0 + 1 }
    }

    static let germanMonths = [
        "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "dezember",
    ]
    static let englishMonths = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
}

/// The parts of a date.
private struct Found {
    /// ISO 8601: 1 is Monday.
    var weekday: Int?
    var year: Int?
    var month: Int
    var day: Int
    var time: Substring?

    init?(_ text: String) {
        let text = (QuotedText.curlyContent(of: text) ?? text).lowercased()
        let dayFirst =
            /(?:([a-z]+)\.?,?\s+)?(?:(?:am|den|der)\s+)?([0-9]{1,2})\.?\s*([0-9]{1,2}|[a-zä]+)\.?\s*([0-9]{4})?(?:,?\s*(.*))?/
        let monthFirst =
            /(?:([a-z]+)\.?,?\s+)?([a-z]+)\s+([0-9]{1,2})(?:st|nd|rd|th)?(?:,?\s+([0-9]{4}))?(?:,?\s+(.*))?/
        let yearFirst = /([0-9]{4})[-.\/]([0-9]{1,2})[-.\/]([0-9]{1,2})(?:(?:,?\s+|t)(.*))?/
        if let match = text.wholeMatch(of: yearFirst) {
            self.init(nil, day: match.3, month: match.2, year: match.1, time: match.4)
        } else if let match = text.wholeMatch(of: dayFirst), match.2.endIndex < match.3.startIndex {
            self.init(match.1, day: match.2, month: match.3, year: match.4, time: match.5)
        } else if let match = text.wholeMatch(of: monthFirst) {
            self.init(match.1, day: match.3, month: match.2, year: match.4, time: match.5)
        } else {
            return nil
        }
    }

    private init?(_ weekday: Substring?, day: Substring, month: Substring, year: Substring?, time: Substring?) {
        guard let day = Int(day), let month = Int(month) ?? OtherNotation.month(named: month) else { return nil }
        if let weekday {
            let known = Self.weekdays.firstIndex { $0.prefix(2) == weekday || $0 == weekday }
            guard
                let number = known
                    ?? Self.englishWeekdays.firstIndex(where: { $0.prefix(3) == weekday || $0 == weekday })
            else { return nil }
            self.weekday = number + 1
        }
        (self.day, self.month) = (day, month)
        self.year = year.flatMap { Int($0) }
        self.time = time.flatMap { $0.isEmpty ? nil : $0 }
    }

    private static let weekdays = [
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    ]
    private static let englishWeekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
}
