/// What is wrong with when an event is, or with what became of it.
extension Problem {
    package static var eventWithoutDate: Problem {
        Problem(
            "event-without-date",
            english: (
                "the event has neither `start` nor `expected`",
                "add `start: 2015-01-22 19:00`, or `expected: 2015-01` while only the month is known"
            ),
            german: (
                "der Termin hat weder `start` noch `expected`",
                "füge `start: 2015-01-22 19:00` ein, oder `expected: 2015-01`, solange nur der Monat bekannt ist"
            )
        )
    }

    package static var eventWithTwoDates: Problem {
        Problem(
            "event-with-two-dates",
            english: ("the event has both `start` and `expected`", "remove `expected` once the date is known"),
            german: (
                "der Termin hat sowohl `start` als auch `expected`", "lösche `expected`, sobald das Datum bekannt ist"
            )
        )
    }

    package static func endBeforeStart(start: String, end: String) -> Problem {
        Problem(
            "end-before-start",
            english: (
                "the event ends (\(end)) before it starts (\(start))", "swap the two, or correct the date"
            ),
            german: (
                "der Termin endet (\(end)), bevor er beginnt (\(start))",
                "vertausche die beiden, oder berichtige das Datum"
            )
        )
    }

    package static func endEqualsStart(value: String) -> Problem {
        Problem(
            "end-equals-start",
            english: (
                "the event ends when it starts (\(value))", "correct `end`, or remove it if the end is open"
            ),
            german: (
                "der Termin endet, wenn er beginnt (\(value))",
                "berichtige `end`, oder lösche es, wenn das Ende offen ist"
            )
        )
    }

    package static func endOnNextDay(end: String) -> Problem {
        Problem(
            "end-on-next-day",
            english: (
                "the end \(end) is earlier than the start, so it is taken for the next day",
                "if that is right, write the date as well, or a `duration:` in place of `end:`"
            ),
            german: (
                "das Ende \(end) ist früher als der Beginn und gilt darum für den nächsten Tag",
                "wenn das stimmt, schreib das Datum dazu, oder `duration:` statt `end:`"
            )
        )
    }

    package static func mixedDateAndTime(start: String, end: String) -> Problem {
        Problem(
            "mixed-date-and-time",
            english: (
                "`start` (\(start)) and `end` (\(end)) must both have a time or neither",
                "give both a time, or leave both without for an all-day event"
            ),
            german: (
                "entweder haben `start` (\(start)) und `end` (\(end)) beide eine Uhrzeit oder keins von beiden",
                "gib beiden eine Uhrzeit, oder keinem, wenn der Termin den ganzen Tag dauert"
            )
        )
    }

    package static func timeInGap(value: String, zone: String) -> Problem {
        Problem(
            "time-in-gap",
            english: (
                "\(value) does not exist in \(zone): the clocks go forward then",
                "choose a time before or after the gap"
            ),
            german: (
                "\(value) gibt es in \(zone) nicht: dann werden die Uhren vorgestellt",
                "wähl eine Uhrzeit vor oder nach der Lücke"
            )
        )
    }

    package static func ambiguousTime(value: String, zone: String) -> Problem {
        Problem(
            "ambiguous-time",
            english: (
                "\(value) happens twice in \(zone): the clocks go back then", "the first of the two is used"
            ),
            german: (
                "\(value) gibt es in \(zone) zweimal: dann werden die Uhren zurückgestellt",
                "genommen wird das erste Mal"
            )
        )
    }

    package static var endAndDuration: Problem {
        Problem(
            "end-and-duration",
            english: ("both `end` and `duration` say when it ends", "keep one of the two lines"),
            german: ("sowohl `end` als auch `duration` sagen, wann Schluss ist", "behalte eine der beiden Zeilen")
        )
    }

    package static func endWithoutStart(key: String) -> Problem {
        Problem(
            "end-without-start",
            english: (
                "the event has `\(key)`, but no `start` to count from", "remove the line until the date is known"
            ),
            german: (
                "der Termin hat `\(key)`, aber kein `start`, von dem an es zählt",
                "lösche die Zeile, bis das Datum bekannt ist"
            )
        )
    }

    package static var durationOfDays: Problem {
        Problem(
            "duration-of-days",
            english: (
                "the event has a `duration`, but its `start` has no time of day",
                "give `start` a time, or write the last day as `end`"
            ),
            german: (
                "der Termin hat eine `duration`, aber sein `start` hat keine Uhrzeit",
                "gib `start` eine Uhrzeit, oder schreib den letzten Tag als `end`"
            )
        )
    }

    package static var updatedBeforePublished: Problem {
        Problem(
            "updated-before-published",
            english: (
                "`updated` is earlier than `date`",
                "correct one of the two; until then `date` counts as the last change"
            ),
            german: (
                "`updated` ist früher als `date`",
                "berichtige eins von beiden; bis dahin gilt `date` als letzte Änderung"
            )
        )
    }

    package static var movedFromWithoutMove: Problem {
        Problem(
            "moved-from-without-move",
            english: (
                "the event has `movedFrom` but was not moved", "add `status: moved`, or remove the line"
            ),
            german: (
                "der Termin hat `movedFrom`, wurde aber nicht verlegt",
                "füge `status: moved` ein, oder lösche die Zeile"
            )
        )
    }

    package static func movedFromEqualsStart(value: String) -> Problem {
        Problem(
            "moved-from-equals-start",
            english: (
                "the event is moved to where it was (\(value))",
                "write the new time after `start:`, the old one after `movedFrom:`"
            ),
            german: (
                "der Termin wird dorthin verlegt, wo er schon war (\(value))",
                "schreib die neue Zeit hinter `start:`, die alte hinter `movedFrom:`"
            )
        )
    }

    /// - Parameter status: as authors write it.
    package static func changeWithoutDate(status: String) -> Problem {
        Problem(
            "change-without-date",
            english: (
                "the event is \(status), but no `updated` says since when",
                "add `updated:` with the day of the change: feeds and calendars then pass it on as new"
            ),
            german: (
                "der Termin hat den `status: \(status)`, aber kein `updated` sagt, seit wann",
                "füge `updated:` mit dem Tag der Änderung ein: dann melden Feeds und Kalender sie als neu"
            )
        )
    }

    package static func duplicateUID(uid: String, other: SourceLocation) -> Problem {
        Problem(
            "duplicate-uid",
            english: (
                "the uid `\(uid)` is already used by \(other.file)",
                "a copied post needs a uid of its own: change it, or remove the line"
            ),
            german: (
                "die uid `\(uid)` gehört schon zu \(other.file)",
                "ein kopierter Beitrag braucht eine eigene uid: ändere sie, oder lösche die Zeile"
            )
        )
    }
}
