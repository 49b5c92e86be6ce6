import ChapterModel

extension YearMonth {
    /// The month's days in weeks from Monday to Sunday, filled up with days of the months around it.
    var weeks: [[LocalDate]] {
        let monday = firstDay.adding(days: 1 - firstDay.weekday)
        let dayCount = lastDay.daysSince1970 - monday.daysSince1970 + 1
        return (0..<(dayCount + 6) / 7).map { week in
            (0..<7).map { monday.adding(days: 7 * week + $0) }
        }
    }
}
