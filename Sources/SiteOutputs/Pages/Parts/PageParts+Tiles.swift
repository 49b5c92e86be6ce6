import ChapterModel

extension PageParts {
    func tile(of schedule: EventSchedule) -> DateTile {
        switch schedule {
        case .expected(.year(let year)): DateTile(year: String(year))
        case .expected(.month(let month)): DateTile(month: dates.shortMonth(month.firstDay), year: String(month.year))
        case .expected(.day(let day)): tile(from: day, through: day)
        case .allDay(let first, let last): tile(from: first, through: last)
        case .timed(let start, _, _): tile(from: start.date, through: schedule.lastEvening ?? start.date)
        }
    }

    private func tile(from first: LocalDate, through last: LocalDate) -> DateTile {
        let isOneMonth = first.yearMonth == last.yearMonth
        return DateTile(
            weekday: first == last ? dates.shortWeekday(first) : nil,
            day: isOneMonth && first != last ? "\(first.day)–\(last.day)" : String(first.day),
            severalDays: isOneMonth && first != last,
            month: dates.shortMonth(first),
            year: String(first.year),
            through: isOneMonth ? nil : dates.through(last)
        )
    }
}
