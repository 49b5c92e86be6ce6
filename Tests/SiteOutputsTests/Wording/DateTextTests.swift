import ChapterModel
import Testing

@testable import SiteOutputs

@Suite("Dates in words")
struct DateTextTests {
    private let german: DateText
    private let english: DateText

    init() throws {
        german = DateText(try DefaultWords.of(.german))
        english = DateText(try DefaultWords.of(.english))
    }

    @Test("A date has an ordinal day in German and none in English")
    func date() throws {
        #expect(try german.date(day("2016-04-14")) == "14. April 2016")
        #expect(try english.date(day("2016-04-14")) == "14 April 2016")
    }

    @Test("Every weekday and month has its name", arguments: 0..<12)
    func names(month: Int) throws {
        let months = [
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
            "Dezember",
        ]
        #expect(german.month(YearMonth(year: 2015, month: month + 1)) == "\(months[month]) 2015")
    }

    @Test(
        "A week in April 2016 runs from Monday to Sunday",
        arguments: zip(
            11...17,
            ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]
        )
    )
    func weekdays(number: Int, name: String) throws {
        let date = try day("2016-04-\(number)")
        #expect(german.fullDate(date) == "\(name), \(number). April 2016")
        #expect(german.shortWeekday(date) == name.prefix(2))
    }

    @Test(
        "A range repeats no more than it has to",
        arguments: [
            ("2015-08-14", "2015-08-16", "14.–16. August 2015", "14–16 August 2015"),
            ("2015-08-30", "2015-09-02", "30. August – 2. September 2015", "30 August – 2 September 2015"),
            ("2015-12-30", "2016-01-02", "30. Dezember 2015 – 2. Januar 2016", "30 December 2015 – 2 January 2016"),
            ("2016-04-14", "2016-04-14", "Donnerstag, 14. April 2016", "Thursday, 14 April 2016"),
        ]
    )
    func ranges(first: String, last: String, inGerman: String, inEnglish: String) throws {
        #expect(try german.range(day(first), day(last)) == inGerman)
        #expect(try english.range(day(first), day(last)) == inEnglish)
    }

    @Test(
        "Full hours have no minutes, and Uhr never begins a line",
        arguments: [
            ("18:00", "18\u{A0}Uhr", "18:00"), ("18:30", "18:30\u{A0}Uhr", "18:30"),
            ("09:05", "9:05\u{A0}Uhr", "09:05"),
            ("00:00", "0\u{A0}Uhr", "00:00"),
        ]
    )
    func times(time text: String, inGerman: String, inEnglish: String) throws {
        #expect(try german.time(time(text)) == inGerman)
        #expect(try english.time(time(text)) == inEnglish)
    }

    @Test(
        "A range of times says Uhr once",
        arguments: [
            ("18:00", "20:30", "18–20:30\u{A0}Uhr", "18:00–20:30"),
            ("18:30", "20:00", "18:30–20\u{A0}Uhr", "18:30–20:00"),
            ("19:00", "00:00", "19–24\u{A0}Uhr", "19:00–24:00"),
        ]
    )
    func timeRanges(start: String, end: String, inGerman: String, inEnglish: String) throws {
        #expect(try german.timeRange(time(start), time(end)) == inGerman)
        #expect(try english.timeRange(time(start), time(end)) == inEnglish)
    }

    @Test("A partial date says no more than is known")
    func partialDates() throws {
        let november = PartialDate.month(YearMonth(year: 2014, month: 11))
        #expect(german.partial(november) == "November 2014")
        #expect(german.partial(.year(2014)) == "2014")
        #expect(try german.partial(.day(day("2014-11-05"))) == "5. November 2014")
        #expect(german.expected(november) == "voraussichtlich im November 2014")
        #expect(german.expected(.year(2014)) == "voraussichtlich 2014")
        #expect(try german.expected(.day(day("2014-11-05"))) == "voraussichtlich am 5. November 2014")
        #expect(english.expected(november) == "probably in November 2014")
        #expect(german.since(november) == "seit November 2014")
        #expect(try german.since(.day(day("2014-11-05"))) == "seit dem 5. November 2014")
    }
}
