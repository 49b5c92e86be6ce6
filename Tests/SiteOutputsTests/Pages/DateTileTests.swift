import ChapterModel
import Testing

@testable import SiteOutputs

@Suite("Dates as signs")
struct DateTileTests {
    /// What a sign shows, from top to bottom.
    private func sign(_ schedule: EventSchedule) throws -> [String] {
        let tile = try SampleSite().parts().tile(of: schedule)
        return [tile.weekday, tile.day, tile.month, tile.year, tile.through].compactMap(\.self)
    }

    @Test("An evening shows its weekday, day, month and year")
    func evening() throws {
        let schedule = try SampleSite.evening("2015-01-22").schedule
        #expect(try sign(schedule) == ["Do", "22", "Jan.", "2015"])
    }

    @Test("An evening that goes on after midnight is one day")
    func afterMidnight() throws {
        let end = try berlin("2015-01-23 01:00")
        let schedule = EventSchedule.timed(start: try berlin("2015-01-22 19:00"), end: end, endIsKnown: true)
        #expect(try sign(schedule) == ["Do", "22", "Jan.", "2015"])
    }

    @Test("Days of one month share the sign, without a weekday")
    func severalDays() throws {
        let schedule = EventSchedule.allDay(first: try day("2015-08-14"), last: try day("2015-08-16"))
        #expect(try sign(schedule) == ["14–16", "Aug.", "2015"])
        #expect(try SampleSite().parts().tile(of: schedule).severalDays)
    }

    @Test("Days of two months show the first and until when")
    func twoMonths() throws {
        let schedule = EventSchedule.timed(
            start: try berlin("2015-08-30 10:00"),
            end: try berlin("2015-09-02 16:00"),
            endIsKnown: true
        )
        #expect(try sign(schedule) == ["30", "Aug.", "2015", "bis 2. Sept."])
    }

    @Test("Of a date that is not fixed yet, as much is shown as is known")
    func expected() throws {
        let november = YearMonth(year: 2014, month: 11)
        #expect(try sign(.expected(.month(november))) == ["Nov.", "2014"])
        #expect(try sign(.expected(.year(2014))) == ["2014"])
        #expect(try sign(.expected(.day(try day("2014-11-05")))) == ["Mi", "5", "Nov.", "2014"])
    }
}
