import ChapterModel

/// The names of days and months, from tables of ours so that no machine's locale has a say.
///
/// A reference, because every text about a date holds them.
final class DateNames: Sendable {
    /// From January.
    let months: [String]
    let shortMonths: [String]
    /// From Monday, as ISO 8601 counts.
    let weekdays: [String]
    let shortWeekdays: [String]

    private init(months: [String], shortMonths: [String], weekdays: [String], shortWeekdays: [String]) {
        self.months = months
        self.shortMonths = shortMonths
        self.weekdays = weekdays
        self.shortWeekdays = shortWeekdays
    }

    static func of(_ language: Language) -> DateNames {
        switch language {
        case .german: german
        case .english: english
        }
    }

    private static let german = DateNames(
        months: [
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
            "Dezember",
        ],
        shortMonths: [
            "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
        ],
        weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
        shortWeekdays: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
    )

    private static let english = DateNames(
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    )
}
