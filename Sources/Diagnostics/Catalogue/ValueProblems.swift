/// What is wrong with a single value.
extension Problem {
    package static func invalidValue(key: String, value: String, expected: ExpectedValue) -> Problem {
        Problem(
            "invalid-value",
            english: ("`\(value)` is not a valid value of `\(key)`", "expected \(expected.name.english)"),
            german: ("`\(value)` passt nicht zu `\(key)`", "erwartet: \(expected.name.german)")
        )
    }

    package static func repeatedValue(key: String, value: String) -> Problem {
        Problem(
            "repeated-value",
            english: ("`\(value)` stands in `\(key)` more than once", "name it once"),
            german: ("`\(value)` steht mehrmals in `\(key)`", "nenne es nur einmal")
        )
    }

    package static func unknownChoice(key: String, value: String, choices: [String], suggestion: String?) -> Problem {
        let list = choices.joined(separator: ", ")
        return Problem(
            "unknown-choice",
            english: (
                "`\(value)` is not one of the values of `\(key)`",
                didYouMean(suggestion, .english) ?? "use one of: \(list)"
            ),
            german: (
                "`\(value)` gehört nicht zu den Werten von `\(key)`",
                didYouMean(suggestion, .german) ?? "nimm einen von diesen: \(list)"
            )
        )
    }

    /// - Parameter meant: what was most likely meant, in our notation.
    package static func invalidDate(value: String, meant: String?) -> Problem {
        Problem(
            "invalid-date",
            english: (
                "`\(value)` is not a date",
                meant.map { "write `\($0)`" } ?? "write dates as 2015-01-22, with a time as 2015-01-22 19:00"
            ),
            german: (
                "`\(value)` ist kein Datum",
                meant.map { "schreib `\($0)`" }
                    ?? "schreib ein Datum wie 2015-01-22, mit Uhrzeit wie 2015-01-22 19:00"
            ),
            correction: meant
        )
    }

    /// - Parameter meant: what was most likely meant, in our notation.
    package static func invalidTime(value: String, meant: String?) -> Problem {
        Problem(
            "invalid-time",
            english: ("`\(value)` is not a time", meant.map { "write `\($0)`" } ?? "write times as 19:00"),
            german: (
                "`\(value)` ist keine Uhrzeit", meant.map { "schreib `\($0)`" } ?? "schreib Uhrzeiten wie 19:00"
            ),
            correction: meant
        )
    }

    /// - Parameter day: month and day as in `01-22`.
    package static func dateWithoutYear(value: String, day: String) -> Problem {
        Problem(
            "date-without-year",
            english: ("`\(value)` lacks the year", "write year, month and day: `YYYY-\(day)`"),
            german: ("in `\(value)` fehlt das Jahr", "schreib Jahr, Monat und Tag: `JJJJ-\(day)`")
        )
    }

    /// - Parameter content: what stands between the quotation marks, as a YAML value.
    package static func curlyQuotes(key: String, value: String, content: String) -> Problem {
        Problem(
            "curly-quotes",
            english: (
                "the curly quotation marks of `\(value)` are part of the value, because YAML does not know them",
                "write `\(key): \(content)`; if they are meant, put `\"` before and behind them"
            ),
            german: (
                "die typografischen Anführungszeichen von `\(value)` gehören zum Wert, denn YAML kennt sie nicht",
                "schreib `\(key): \(content)`; sind sie gewollt, setz noch `\"` davor und dahinter"
            ),
            correction: content
        )
    }

    /// - Parameter dayCount: how many days the month has; nil where there is no such month.
    package static func impossibleDate(value: String, dayCount: Int?) -> Problem {
        Problem(
            "impossible-date",
            english: (
                "there is no \(value): \(dayCount.map { "that month has \($0) days" } ?? "a year has 12 months")",
                "check day and month: dates are year-month-day"
            ),
            german: (
                "\(value) gibt es nicht: \(dayCount.map { "der Monat hat \($0) Tage" } ?? "ein Jahr hat 12 Monate")",
                "prüfe Tag und Monat: ein Datum ist Jahr-Monat-Tag"
            )
        )
    }

    package static func impossibleTime(value: String) -> Problem {
        Problem(
            "impossible-time",
            english: (
                "there is no \(value): the hours of a day are 00 to 23, minutes 00 to 59",
                "write times as 19:00; midnight is 00:00"
            ),
            german: (
                "\(value) gibt es nicht: ein Tag hat die Stunden 00 bis 23, eine Stunde die Minuten 00 bis 59",
                "schreib Uhrzeiten wie 19:00; Mitternacht ist 00:00"
            )
        )
    }

    package static func yearOutOfRange(year: Int, range: ClosedRange<Int>) -> Problem {
        Problem(
            "year-out-of-range",
            english: (
                "the year \(year) cannot be meant",
                "years from \(range.lowerBound) to \(range.upperBound) are understood"
            ),
            german: (
                "das Jahr \(year) kann nicht gemeint sein",
                "verstanden werden die Jahre \(range.lowerBound) bis \(range.upperBound)"
            )
        )
    }

    package static func invalidSlug(value: String, suggestion: String) -> Problem {
        Problem(
            "invalid-short-name",
            english: (
                "`\(value)` is not a short name of small letters, digits and hyphens", "write `\(suggestion)`"
            ),
            german: (
                "`\(value)` ist kein Kurzname aus kleinen Buchstaben, Ziffern und Bindestrichen",
                "schreib `\(suggestion)`"
            )
        )
    }

    package static func unknownTimeZone(name: String, suggestion: String?) -> Problem {
        Problem(
            "unknown-time-zone",
            english: (
                "unknown time zone `\(name)`", didYouMean(suggestion, .english) ?? "use a name like Europe/Berlin"
            ),
            german: (
                "unbekannte Zeitzone `\(name)`",
                didYouMean(suggestion, .german) ?? "nimm einen Namen wie Europe/Berlin"
            )
        )
    }
}
