import ChapterModel

extension YearMonth {
    /// The month's days in weeks from Monday to Sunday, filled up with days of the months around it.
    var weeks: [[LocalDate]] {
        let first = firstDay
        let monday = first.daysSince1970 + 1 - first.weekday
        let shownDays = first.weekday - 1 + dayCount
        return (0..<(shownDays + 6) / 7).map { week in
            (0..<7).map { LocalDate(daysSince1970: monday + 7 * week + $0) }
        }
    }
}
