import ChapterModel
import SyndicationFormat

extension FeedDate {
    init(_ moment: ZonedDateTime) {
        self.init(
            year: moment.date.year,
            month: moment.date.month,
            day: moment.date.day,
            hour: moment.time.hour,
            minute: moment.time.minute,
            utcOffset: moment.offset
        )
    }
}
