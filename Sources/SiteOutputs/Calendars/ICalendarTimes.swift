import ChapterModel
import ICalendarFormat

extension ICalDate {
    init(_ date: LocalDate) {
        self.init(year: date.year, month: date.month, day: date.day)
    }
}

extension ICalDateTime {
    init(_ local: LocalDateTime) {
        self.init(ICalDate(local.date), hour: local.time.hour, minute: local.time.minute)
    }

    /// The same point in time on the clock of UTC.
    init(utc moment: ZonedDateTime) {
        self.init(LocalDateTime(secondsSince1970: moment.instant))
    }
}
