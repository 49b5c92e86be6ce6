import Testing

@testable import ChapterModel

@Suite("Local dates")
struct LocalDateTests {
    @Test("Every day from 1970 to 2100 is its day number and comes after the day before")
    func roundTrip() throws {
        var expected = try #require(LocalDate(year: 1970, month: 1, day: 1))
        var days = 0
        while expected.year <= 2100 {
            let date = LocalDate(daysSince1970: days)
            #expect(date == expected && date.daysSince1970 == days && date.weekday == (days + 3) % 7 + 1)
            let next = try #require(
                LocalDate(year: date.year, month: date.month, day: date.day + 1)
                    ?? LocalDate(year: date.year, month: date.month + 1, day: 1)
                    ?? LocalDate(year: date.year + 1, month: 1, day: 1)
            )
            #expect(date < next)
            expected = next
            days += 1
        }
        #expect(days == 47_847)
    }

    @Test(
        "The weekdays of known dates",
        arguments: [
            ("1969-12-31", 3), ("1970-01-01", 4), ("2000-02-29", 2), ("2015-01-22", 4), ("2016-03-24", 4),
            ("2024-02-29", 4), ("2026-11-21", 6), ("2100-03-01", 1),
        ]
    )
    func weekday(of text: String, is weekday: Int) throws {
        let date = try date(text)
        #expect(date.weekday == weekday)
        #expect("\(date)" == text)
    }

    @Test(
        "29 February exists in leap years only",
        arguments: [(1900, false), (2000, true), (2015, false), (2016, true), (2100, false)]
    )
    func leapYears(year: Int, isLeap: Bool) {
        #expect((LocalDate(year: year, month: 2, day: 29) != nil) == isLeap)
        #expect(YearMonth(year: year, month: 2).dayCount == (isLeap ? 29 : 28))
    }

    @Test(
        "Days that no calendar has do not exist",
        arguments: [(2, 30), (4, 31), (13, 1), (0, 1), (1, 0), (1, 32), (6, -1)]
    )
    func impossible(month: Int, day: Int) {
        #expect(LocalDate(year: 2015, month: month, day: day) == nil)
    }

    @Test("Adding days goes over months, leap days and years, and before 1970")
    func addingDays() throws {
        #expect("\(try date("2016-02-28").adding(days: 1))" == "2016-02-29")
        #expect("\(try date("2015-12-31").adding(days: 1))" == "2016-01-01")
        #expect("\(try date("1970-01-01").adding(days: -1))" == "1969-12-31")
        #expect("\(try date("2015-01-22").adding(days: -365))" == "2014-01-22")
    }
}

@Suite("Months")
struct YearMonthTests {
    @Test("Months are added over years in both directions")
    func addingMonths() {
        let month = YearMonth(year: 2014, month: 11)
        #expect("\(month.adding(months: 2))" == "2015-01")
        #expect("\(month.adding(months: -11))" == "2013-12")
        #expect("\(month.adding(months: 0))" == "2014-11")
        #expect("\(month.adding(months: 26))" == "2017-01")
    }

    @Test("The first and last day of every month are neighbours of the next")
    func borders() {
        for year in 1970...2100 {
            for number in 1...12 {
                let month = YearMonth(year: year, month: number)
                #expect(month.firstDay.day == 1 && month.firstDay.yearMonth == month)
                #expect(month.lastDay.day == month.dayCount)
                #expect(month.lastDay.adding(days: 1) == month.adding(months: 1).firstDay)
            }
        }
    }

    @Test("A partial date lasts until the last day it may mean")
    func partialDates() throws {
        #expect("\(PartialDate.year(2015).lastDay)" == "2015-12-31")
        #expect("\(PartialDate.month(YearMonth(year: 2016, month: 2)).lastDay)" == "2016-02-29")
        #expect("\(PartialDate.day(try date("2015-01-22")).lastDay)" == "2015-01-22")
    }
}
