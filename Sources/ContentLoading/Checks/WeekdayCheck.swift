import ChapterModel
import Diagnostics

/// Finds dates in texts that fall on another weekday than the one beside them: `Do, 13.3.`, `Thursday, March 13`.
struct WeekdayCheck {
    /// A date close to those that the text speaks of, for dates without a year; nil where such are not looked at.
    let nearby: LocalDate?

    func diagnostics(in source: SourceText) -> [Diagnostic] {
        source.lines.enumerated().flatMap { index, line in
            DatedWeekday.all(in: line).compactMap { found in
                guard let date = date(of: found), date.weekday != found.weekday else { return nil }
                return source.diagnostic(
                    .wrongWeekday(written: found.text, date: "\(date)", weekday: date.weekday),
                    line: index + 1,
                    column: found.column,
                    length: found.text.unicodeScalars.count,
                    severity: .warning
                )
            }
        }
    }

    /// The day that is meant; without a year the one closest to ``nearby``.
    private func date(of found: DatedWeekday) -> LocalDate? {
        if let year = found.year { return LocalDate(year: year, month: found.month, day: found.day) }
        guard let nearby else { return nil }
        return (nearby.year - 1...nearby.year + 1)
            .compactMap { LocalDate(year: $0, month: found.month, day: found.day) }
            .min { abs($0.daysSince1970 - nearby.daysSince1970) < abs($1.daysSince1970 - nearby.daysSince1970) }
    }
}
