import Testing

@testable import ChapterModel

@Suite("Recurrence")
struct RecurrenceTests {
    private func text(_ recurrence: Recurrence) -> String? {
        recurrence.dates.map { $0.map(String.init).joined(separator: " ") }
    }

    @Test("Every other week over the end of a year")
    func weeks() throws {
        let recurrence = Recurrence(from: try date("2015-12-17"), .weeks(2), end: .count(3))
        #expect(text(recurrence) == "2015-12-17 2015-12-31 2016-01-14")
    }

    @Test("The last day may be one of the dates")
    func until() throws {
        let first = try date("2015-02-05")
        #expect(
            text(Recurrence(from: first, .weeks(1), end: .until(try date("2015-02-19"))))?.hasSuffix("02-19") == true
        )
        #expect(
            text(Recurrence(from: first, .weeks(1), end: .until(try date("2015-02-18"))))?.hasSuffix("02-12") == true
        )
        #expect(text(Recurrence(from: first, .weeks(1), end: .until(first))) == "2015-02-05")
    }

    @Test("The second Thursday and the last Friday of months")
    func months() throws {
        let second = Recurrence.Pattern.months(2, on: WeekdayOfMonth(.nth(2), weekday: 4))
        #expect(
            text(Recurrence(from: try date("2015-01-08"), second, end: .count(4)))
                == "2015-01-08 2015-03-12 2015-05-14 2015-07-09"
        )
        let last = Recurrence.Pattern.months(1, on: WeekdayOfMonth(.last, weekday: 5))
        #expect(
            text(Recurrence(from: try date("2016-01-29"), last, end: .until(try date("2016-04-28"))))
                == "2016-01-29 2016-02-26 2016-03-25"
        )
    }

    @Test("Months without a fifth weekday are passed over and do not count")
    func fifth() throws {
        let fifth = Recurrence.Pattern.months(1, on: WeekdayOfMonth(.nth(5), weekday: 4))
        #expect(
            text(Recurrence(from: try date("2015-01-29"), fifth, end: .count(3))) == "2015-01-29 2015-04-30 2015-07-30"
        )
        #expect("\(fifth.firstDate(from: try date("2015-02-01")))" == "2015-04-30")
    }

    @Test("Five hundred dates are enough, and no date is beyond the years that can be meant")
    func limits() throws {
        let first = try date("2015-02-05")
        #expect(Recurrence(from: first, .weeks(1), end: .count(500)).dates?.count == 500)
        #expect(Recurrence(from: first, .weeks(1), end: .count(501)).dates == nil)
        #expect(Recurrence(from: first, .weeks(1), end: .until(first.adding(days: 7 * 499))).dates?.count == 500)
        #expect(Recurrence(from: first, .weeks(1), end: .until(first.adding(days: 7 * 500))).dates == nil)
        let yearly = Recurrence.Pattern.months(12, on: WeekdayOfMonth(.nth(1), weekday: 4))
        #expect(Recurrence(from: first, yearly, end: .count(87)).dates == nil)
        #expect(Recurrence(from: first, yearly, end: .count(86)).dates?.last?.year == 2100)
    }

    @Test("The place of a weekday in its month agrees with counting the days", arguments: 1...7)
    func counting(weekday: Int) {
        for month in (0..<240).map({ YearMonth(year: 2000, month: 1).adding(months: $0) }) {
            let days = (0..<month.dayCount).map { month.firstDay.adding(days: $0) }.filter { $0.weekday == weekday }
            for number in 1...5 {
                let expected = number <= days.count ? days[number - 1] : nil
                #expect(WeekdayOfMonth(.nth(number), weekday: weekday).date(in: month) == expected)
            }
            #expect(WeekdayOfMonth(.last, weekday: weekday).date(in: month) == days.last)
        }
    }
}
