import Authoring
import ChapterModel
import Testing

@Suite("The next date in a chapter's rhythm")
struct RhythmTests {
    private func next(_ cadence: String, _ past: [String], after today: String) throws -> String {
        let dates = try past.map { try DateAnswer.read($0, today: LocalDate(daysSince1970: 0)) }
        let day = try DateAnswer.read(today, today: LocalDate(daysSince1970: 0))
        let rhythm = Rhythm(try #require(Cadence(cadence)).interval, past: dates)
        return rhythm.next(after: try #require(dates.last), butAfter: day).description
    }

    @Test("Weeks are counted from the last event, and those gone by are passed over")
    func weeks() throws {
        #expect(try next("alle acht Wochen", ["2026-10-01"], after: "2026-10-02") == "2026-11-26")
        #expect(try next("alle acht Wochen", ["2026-10-01"], after: "2026-11-25") == "2026-11-26")
        #expect(try next("alle acht Wochen", ["2026-10-01"], after: "2026-11-26") == "2027-01-21")
    }

    @Test("Months keep the weekday's place in the month")
    func months() throws {
        #expect(try next("alle zwei Monate", ["2026-10-08"], after: "2026-10-09") == "2026-12-10")
        #expect(try next("monatlich", ["2026-10-08"], after: "2027-01-14") == "2027-02-11")
        #expect(try next("monatlich", ["2026-10-29"], after: "2026-10-30") == "2026-11-26", "the fifth is the last")
    }

    @Test("A date that is both the fourth and the last is what the dates before it were")
    func ambiguous() throws {
        #expect(try next("monatlich", ["2026-11-26"], after: "2026-11-27") == "2026-12-24")
        #expect(try next("monatlich", ["2026-10-29", "2026-11-26"], after: "2026-11-27") == "2026-12-31")
        #expect(try next("monatlich", ["2026-10-22", "2026-11-26"], after: "2026-11-27") == "2026-12-24")
    }

    @Test("An event that is announced already is what the next one follows")
    func announced() throws {
        #expect(try next("alle vier Wochen", ["2026-12-03"], after: "2026-11-21") == "2026-12-31")
    }
}
