import ChapterModel

/// The names of months, weekdays and days around today, in German and English, as people type them.
enum CalendarWords {
    /// 1…12; abbreviations of at least three letters count.
    static func month(_ word: String) -> Int? { months[word] }

    /// ISO 8601: 1 is Monday, 7 is Sunday.
    static func weekday(_ word: String) -> Int? { weekdays[word] }

    /// How many days after today.
    static func offset(_ word: String) -> Int? { offsets[word] }

    private static let months: [String: Int] = {
        let names = [
            ["januar", "january", "jan", "jänner"], ["februar", "february", "feb"],
            ["märz", "march", "mär", "mar", "maerz", "mrz"], ["april", "apr"], ["mai", "may"], ["juni", "june", "jun"],
            ["juli", "july", "jul"], ["august", "aug"], ["september", "sep", "sept"],
            ["oktober", "october", "okt", "oct"], ["november", "nov"], ["dezember", "december", "dez", "dec"],
        ]
        return table(names)
    }()

    private static let weekdays: [String: Int] = {
        let names = [
            ["montag", "mo", "monday", "mon"], ["dienstag", "di", "tuesday", "tue", "tues"],
            ["mittwoch", "mi", "wednesday", "wed"], ["donnerstag", "do", "thursday", "thu", "thur", "thurs"],
            ["freitag", "fr", "friday", "fri"], ["samstag", "sa", "sonnabend", "saturday", "sat"],
            ["sonntag", "so", "sunday", "sun"],
        ]
        return table(names)
    }()

    private static let offsets = [
        "heute": 0, "today": 0, "morgen": 1, "tomorrow": 1, "übermorgen": 2, "uebermorgen": 2,
    ]

    /// Names by their place in the list, from 1.
    private static func table(_ names: [[String]]) -> [String: Int] {
        Dictionary(
            names.enumerated().flatMap { index, names in names.map { ($0, index + 1) } },
            uniquingKeysWith: { first, _ in first }
        )
    }
}

// MARK: For messages and texts

extension CalendarWords {
    static func german(weekday: Int) -> String {
        ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"][weekday - 1]
    }

    static func english(weekday: Int) -> String {
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekday - 1]
    }

    static func german(month: Int, of year: Int? = nil) -> String {
        let names = [
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
            "Dezember",
        ]
        return names[month - 1] + (year.map { " \($0)" } ?? "")
    }

    static func english(month: Int, of year: Int? = nil) -> String {
        let names = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return names[month - 1] + (year.map { " \($0)" } ?? "")
    }

    static func german(_ date: LocalDate) -> String { "\(date.day). \(german(month: date.month, of: date.year))" }

    static func english(_ date: LocalDate) -> String { "\(english(month: date.month)) \(date.day), \(date.year)" }
}
