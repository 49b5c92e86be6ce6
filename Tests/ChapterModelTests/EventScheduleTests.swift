import Testing

@testable import ChapterModel

@Suite("Event schedules")
struct EventScheduleTests {
    private func timed(_ start: String, _ end: String, known: Bool = true) throws -> EventSchedule {
        let zone = try zone("Europe/Berlin")
        return .timed(start: zone.nearest(try moment(start)), end: zone.nearest(try moment(end)), endIsKnown: known)
    }

    @Test("An event is past from the morning after its last day")
    func past() throws {
        let event = try timed("2015-01-22 19:00", "2015-01-22 22:00")
        #expect(!event.isPast(on: try date("2015-01-22")))
        #expect(event.isPast(on: try date("2015-01-23")))
    }

    @Test("An end at midnight belongs to the day before")
    func midnight() throws {
        let event = try timed("2015-01-22 19:00", "2015-01-23 00:00")
        #expect(event.lastDay == (try date("2015-01-22")))
        #expect(event.isPast(on: try date("2015-01-23")))
        #expect(try timed("2015-01-22 19:00", "2015-01-23 00:01").lastDay == date("2015-01-23"))
    }

    @Test("An end that is only assumed makes no second day")
    func assumedEnd() throws {
        let event = try timed("2015-01-22 23:00", "2015-01-23 01:00", known: false)
        #expect(event.firstDay == event.lastDay)
        #expect(event.isPast(on: try date("2015-01-23")))
    }

    @Test("Whole days include the last one")
    func allDay() throws {
        let event = EventSchedule.allDay(first: try date("2015-08-14"), last: try date("2015-08-16"))
        #expect(!event.isPast(on: try date("2015-08-16")))
        #expect(event.isPast(on: try date("2015-08-17")))
        #expect(event.isDated)
    }

    @Test("An expected month is past when it is over, and has no day")
    func expected() throws {
        let event = EventSchedule.expected(.month(YearMonth(year: 2014, month: 11)))
        #expect(!event.isPast(on: try date("2014-11-30")))
        #expect(event.isPast(on: try date("2014-12-01")))
        #expect(!event.isDated && event.firstDay == nil && event.lastDay == nil)
    }

    @Test("All-day events come before timed ones of their day and after those of the day before")
    func order() throws {
        let late = try timed("2015-01-21 23:00", "2015-01-21 23:30")
        let whole = EventSchedule.allDay(first: try date("2015-01-22"), last: try date("2015-01-22"))
        let early = try timed("2015-01-22 00:00", "2015-01-22 01:00")
        #expect(late.sortKey < whole.sortKey && whole.sortKey < early.sortKey)
    }
}
