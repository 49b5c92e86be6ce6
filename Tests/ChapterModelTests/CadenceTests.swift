import Testing

@testable import ChapterModel

@Suite("Cadence")
struct CadenceTests {
    @Test(
        "How leads say it is understood",
        arguments: [
            ("alle zwei Monate", Cadence.Interval.months(2)), ("alle acht Wochen", .weeks(8)),
            ("alle 8 Wochen", .weeks(8)), ("in ungefähr 2 Monaten", .months(2)), ("in etwa zwei Monaten", .months(2)),
            ("in ca. drei Monaten", .months(3)), ("monatlich", .months(1)), ("Monatlich", .months(1)),
            ("jeden Monat", .months(1)), ("vierteljährlich", .months(3)), ("every two months", .months(2)),
            ("about every 6 weeks", .weeks(6)), ("weekly", .weeks(1)), ("alle zwölf Wochen", .weeks(12)),
            ("Monat", .months(1)), ("week", .weeks(1)),
        ]
    )
    func phrase(_ text: String, means interval: Cadence.Interval) throws {
        let cadence = try #require(Cadence(text))
        #expect(cadence.interval == interval)
        #expect(cadence.text == text)
    }

    @Test(
        "Anything else is not guessed at",
        arguments: [
            "", "ab und zu", "alle null Monate", "alle 0 Wochen", "alle 61 Wochen", "zwei", "alle zwei Jahre",
            "alle -2 Wochen und 3 Tage",
        ]
    )
    func unknown(_ text: String) {
        #expect(Cadence(text) == nil)
    }

    @Test("The next month follows from the last meeting, over the turn of the year")
    func nextMonth() throws {
        #expect("\(try #require(Cadence("alle zwei Monate")).month(after: try date("2014-11-27")))" == "2015-01")
        #expect("\(try #require(Cadence("alle acht Wochen")).month(after: try date("2015-01-22")))" == "2015-03")
    }
}
