import ChapterModel
import Testing
import Theming

@testable import SiteOutputs

@Suite("Schedules in words")
struct ScheduleTextTests {
    private let german: DateText

    init() throws {
        german = DateText(try DefaultWords.of(.german))
    }

    private func timed(_ start: String, _ end: String, endIsKnown: Bool = true) throws -> EventSchedule {
        .timed(start: try berlin(start), end: try berlin(end), endIsKnown: endIsKnown)
    }

    private func whole(_ schedule: EventSchedule) -> String { text { german.write(schedule, to: &$0) } }

    private func date(_ schedule: EventSchedule) -> String { text { german.writeDate(of: schedule, to: &$0) } }

    private func time(_ schedule: EventSchedule) -> String { text { german.writeTime(of: schedule, to: &$0) } }

    private func text(_ write: (inout PageText) -> Void) -> String {
        var page = PageText()
        write(&page)
        return String(decoding: page.html, as: UTF8.self)
    }

    @Test("An assumed end is not shown")
    func assumedEnd() throws {
        let schedule = try timed("2016-04-14 18:00", "2016-04-14 20:00", endIsKnown: false)
        #expect(whole(schedule) == "Donnerstag, 14. April 2016, 18\u{A0}Uhr")
    }

    @Test("A known end is")
    func knownEnd() throws {
        let schedule = try timed("2016-04-14 18:00", "2016-04-14 20:30")
        #expect(whole(schedule) == "Donnerstag, 14. April 2016, 18–20:30\u{A0}Uhr")
    }

    @Test(
        "An evening that goes on after midnight belongs to its first day",
        arguments: [("2016-04-15 00:00", "18–24\u{A0}Uhr"), ("2016-04-15 01:00", "18–1\u{A0}Uhr")]
    )
    func afterMidnight(end: String, time: String) throws {
        let schedule = try timed("2016-04-14 18:00", end)
        #expect(date(schedule) == "Donnerstag, 14. April 2016")
        #expect(self.time(schedule) == time)
    }

    @Test("Several days show when the first begins")
    func severalDays() throws {
        let schedule = try timed("2015-08-14 10:00", "2015-08-16 16:00")
        #expect(date(schedule) == "14.–16. August 2015")
        #expect(time(schedule) == "ab 10\u{A0}Uhr")
    }

    @Test("Whole days have no time")
    func allDay() throws {
        let schedule = EventSchedule.allDay(first: try day("2015-08-14"), last: try day("2015-08-16"))
        #expect(whole(schedule) == "14.–16. August 2015")
        #expect(time(schedule).isEmpty)
    }

    @Test("An event without a date shows its month")
    func undated() {
        let schedule = EventSchedule.expected(.month(YearMonth(year: 2014, month: 11)))
        #expect(whole(schedule) == "November 2014")
    }
}
