import ChapterModel
import Testing

@testable import SiteOutputs

@Suite("Weeks of a month")
struct MonthWeeksTests {
    @Test(
        "Months begin and end under the right weekday",
        arguments: [
            // Four whole weeks; a leap year; six weeks; 1970-01-01 was a Thursday.
            (YearMonth(year: 2010, month: 2), 4, "2010-02-01", "2010-02-28"),
            (YearMonth(year: 2016, month: 2), 5, "2016-02-01", "2016-03-06"),
            (YearMonth(year: 2018, month: 12), 6, "2018-11-26", "2019-01-06"),
            (YearMonth(year: 1970, month: 1), 5, "1969-12-29", "1970-02-01"),
        ]
    )
    func weeks(month: YearMonth, count: Int, first: String, last: String) {
        #expect(month.weeks.count == count)
        #expect(month.weeks.first?.first?.description == first)
        #expect(month.weeks.last?.last?.description == last)
    }

    @Test("Every week of a century has seven days from Monday on, and each month all of its days")
    func completeness() {
        for index in 0..<1_200 {
            let month = YearMonth(year: 2000, month: 1).adding(months: index)
            for week in month.weeks {
                #expect(week.map(\.weekday) == [1, 2, 3, 4, 5, 6, 7])
            }
            #expect(month.weeks.joined().filter { $0.yearMonth == month }.count == month.dayCount)
            #expect(month.weeks.allSatisfy { week in week.contains { $0.yearMonth == month } })
        }
    }
}
