/// What is wrong with a series, or with a post about one of its dates.
extension Problem {
    package static var seriesWithoutEnd: Problem {
        Problem(
            "series-without-end",
            english: (
                "the series has neither `count` nor `until`",
                "add `count: 12` or `until: 2015-12-31`: it can be made longer at any time"
            ),
            german: (
                "die Reihe hat weder `count` noch `until`",
                "füge `count: 12` oder `until: 2015-12-31` ein: verlängern kannst du sie jederzeit"
            )
        )
    }

    package static var seriesWithTwoEnds: Problem {
        Problem(
            "series-with-two-ends",
            english: ("the series has both `count` and `until`", "keep one of the two lines"),
            german: ("die Reihe hat sowohl `count` als auch `until`", "behalte eine der beiden Zeilen")
        )
    }

    package static func seriesEndsBeforeStart(start: String, end: String) -> Problem {
        Problem(
            "series-ends-before-start",
            english: (
                "the series ends (\(end)) before it starts (\(start))", "correct `until`, or the year of `start`"
            ),
            german: (
                "die Reihe endet (\(end)), bevor sie beginnt (\(start))",
                "berichtige `until`, oder das Jahr von `start`"
            )
        )
    }

    package static func seriesTooLong(limit: Int) -> Problem {
        Problem(
            "series-too-long",
            english: (
                "the series has more than \(limit) dates, or leaves the years that can be meant",
                "end it earlier: it can be made longer at any time"
            ),
            german: (
                "die Reihe hat mehr als \(limit) Termine oder reicht in Jahre, die nicht gemeint sein können",
                "beende sie früher: verlängern kannst du sie jederzeit"
            )
        )
    }

    package static func seriesStartsOffPattern(start: String, weekday: String, first: String) -> Problem {
        Problem(
            "series-starts-off-pattern",
            english: (
                "\(start), the start of the series, is no `\(weekday)`", "the first one from then on is \(first)"
            ),
            german: (
                "\(start), der Beginn der Reihe, ist kein `\(weekday)`", "der erste von da an ist der \(first)"
            )
        )
    }

    package static func exceptionWithoutDate(date: String, nearest: String?) -> Problem {
        Problem(
            "exception-without-date",
            english: (
                "the series has no date on \(date), so there is nothing to except", nearestDate(nearest, .english)
            ),
            german: (
                "die Reihe hat am \(date) keinen Termin, der ausfallen könnte", nearestDate(nearest, .german)
            )
        )
    }

    package static func duplicateSeries(id: String, firstLine: Int) -> Problem {
        Problem(
            "duplicate-series",
            english: (
                "the series `\(id)` stands here again, first on line \(firstLine)", "give each series an id of its own"
            ),
            german: (
                "die Reihe `\(id)` steht hier noch einmal, zuerst in Zeile \(firstLine)",
                "gib jeder Reihe eine eigene `id`"
            )
        )
    }

    package static func unknownSeries(id: String, suggestion: String?) -> Problem {
        Problem(
            "unknown-series",
            english: (
                "this chapter has no series `\(id)`",
                didYouMean(suggestion, .english) ?? "add the series to chapter.md"
            ),
            german: (
                "diese Stadt hat keine Reihe `\(id)`",
                didYouMean(suggestion, .german) ?? "trag die Reihe in chapter.md ein"
            )
        )
    }

    package static var seriesWithoutOccurrence: Problem {
        Problem(
            "series-without-occurrence",
            english: (
                "the event names a series, but none of its dates",
                "add `occurrence:` with the date that the series has"
            ),
            german: (
                "der Termin nennt eine Reihe, aber keinen Tag aus ihr",
                "füge `occurrence:` mit dem Tag ein, den die Reihe vorsieht"
            )
        )
    }

    package static func unknownOccurrence(date: String, nearest: String?) -> Problem {
        Problem(
            "unknown-occurrence",
            english: ("no series of this chapter has a date on \(date)", nearestDate(nearest, .english)),
            german: ("keine Reihe dieser Stadt hat am \(date) einen Termin", nearestDate(nearest, .german))
        )
    }

    package static func exceptedOccurrence(date: String) -> Problem {
        Problem(
            "excepted-occurrence",
            english: (
                "the series makes an exception of \(date)",
                "remove the date from `except:` in chapter.md, or write `start:` instead"
            ),
            german: (
                "die Reihe lässt den \(date) ausfallen",
                "lösche den Tag aus `except:` in chapter.md, oder schreib stattdessen `start:`"
            )
        )
    }

    package static func ambiguousOccurrence(date: String, series: [String]) -> Problem {
        let list = series.joined(separator: ", ")
        return Problem(
            "ambiguous-occurrence",
            english: ("several series of this chapter have a date on \(date)", "add `series:` with one of: \(list)"),
            german: (
                "mehrere Reihen dieser Stadt haben am \(date) einen Termin",
                "füge `series:` mit einer von diesen ein: \(list)"
            )
        )
    }

    package static func eventBesideSeries(series: String, date: String) -> Problem {
        Problem(
            "event-beside-series",
            english: (
                "the series `\(series)` has a date at the same time",
                "if they are one event, write `occurrence: \(date)` in place of `start`; else both are in the calendar"
            ),
            german: (
                "die Reihe `\(series)` hat zur selben Zeit einen Termin",
                "wenn beide einer sind, schreib `occurrence: \(date)` statt `start`; sonst stehen beide im Kalender"
            )
        )
    }

    package static func occurrenceTaken(date: String, other: SourceLocation) -> Problem {
        Problem(
            "occurrence-taken",
            english: (
                "the date \(date) of the series is already taken by \(other.file)",
                "only one post can speak of a date: remove `occurrence` here, or use `recapOf`"
            ),
            german: (
                "den \(date) der Reihe beschreibt schon \(other.file)",
                "nur ein Beitrag kann einen Termin beschreiben: lösche hier `occurrence`, oder nimm `recapOf`"
            )
        )
    }

    private static func nearestDate(_ nearest: String?, _ language: MessageLanguage) -> String {
        switch language {
        case .english:
            nearest.map { "the closest date is \($0)" } ?? "add the series to chapter.md, or write `start:` instead"
        case .german:
            nearest.map { "der nächstgelegene Termin ist am \($0)" }
                ?? "trag die Reihe in chapter.md ein, oder schreib stattdessen `start:`"
        }
    }
}
