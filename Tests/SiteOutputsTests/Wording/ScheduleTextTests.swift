import ChapterModel
import Testing

@testable import SiteOutputs

@Suite("Schedules in words")
struct ScheduleTextTests {
    private let german: DateText

    init() throws {
        german = DateText(try DefaultWords.of(.german))
    }

    private func timed(_ start: String, _ end: String, endIsKnown: Bool = true) throws -> ScheduleText {
        let schedule = EventSchedule.timed(start: try berlin(start), end: try berlin(end), endIsKnown: endIsKnown)
        return ScheduleText(schedule, in: german)
    }

    @Test("An assumed end is not shown")
    func assumedEnd() throws {
        let text = try timed("2016-04-14 18:00", "2016-04-14 20:00", endIsKnown: false)
        #expect(text.whole == "Donnerstag, 14. April 2016, 18\u{A0}Uhr")
    }

    @Test("A known end is")
    func knownEnd() throws {
        let text = try timed("2016-04-14 18:00", "2016-04-14 20:30")
        #expect(text.whole == "Donnerstag, 14. April 2016, 18–20:30\u{A0}Uhr")
    }

    @Test(
        "An evening that goes on after midnight belongs to its first day",
        arguments: [("2016-04-15 00:00", "18–24\u{A0}Uhr"), ("2016-04-15 01:00", "18–1\u{A0}Uhr")]
    )
    func afterMidnight(end: String, time: String) throws {
        let text = try timed("2016-04-14 18:00", end)
        #expect(text.date == "Donnerstag, 14. April 2016")
        #expect(text.time == time)
    }

    @Test("Several days show when the first begins")
    func severalDays() throws {
        let text = try timed("2015-08-14 10:00", "2015-08-16 16:00")
        #expect(text.date == "14.–16. August 2015")
        #expect(text.time == "ab 10\u{A0}Uhr")
    }

    @Test("Whole days have no time")
    func allDay() throws {
        let schedule = EventSchedule.allDay(first: try day("2015-08-14"), last: try day("2015-08-16"))
        #expect(ScheduleText(schedule, in: german).whole == "14.–16. August 2015")
    }

    @Test("An event without a date shows its month")
    func undated() {
        let schedule = EventSchedule.expected(.month(YearMonth(year: 2014, month: 11)))
        #expect(ScheduleText(schedule, in: german).whole == "November 2014")
    }
}
