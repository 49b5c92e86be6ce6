import Authoring
import ChapterModel
import Testing

@Suite("Dates as authors type them")
struct DateAnswerTests {
    /// A Saturday.
    private let today = LocalDate(daysSince1970: 20_778)

    @Test(
        "Usual notations are understood, and what is left out is the next such day",
        arguments: [
            ("2026-12-03", "2026-12-03"), ("2026-1-3", "2026-01-03"), ("03.12.2026", "2026-12-03"),
            ("3.12.26", "2026-12-03"), ("3.12.", "2026-12-03"), ("3.12", "2026-12-03"), ("3. 12.", "2026-12-03"),
            ("21.11.", "2026-11-21"), ("20.11.", "2027-11-20"), ("3. Dezember", "2026-12-03"),
            ("3. dez. 2027", "2027-12-03"), ("1. März", "2027-03-01"), ("December 3", "2026-12-03"),
            ("December 3rd, 2027", "2027-12-03"), ("3 Dec 2026", "2026-12-03"), ("29.2.", "2028-02-29"),
            ("Do", "2026-11-26"), ("do.", "2026-11-26"), ("Thursday", "2026-11-26"), ("Sa", "2026-11-28"),
            ("So", "2026-11-22"), ("Do, 3.12.", "2026-12-03"), ("Donnerstag, 3. Dezember 2026", "2026-12-03"),
            ("heute", "2026-11-21"), ("Morgen", "2026-11-22"), ("übermorgen", "2026-11-23"), ("tomorrow", "2026-11-22"),
        ]
    )
    func understood(_ text: String, _ date: String) throws {
        #expect(today.description == "2026-11-21")
        #expect(try DateAnswer.read(text, today: today).description == date)
    }

    @Test("A day that no calendar has is said to be none")
    func impossible() {
        #expect(throws: AuthoringProblem.noSuchDay("30.2.", month: 2, year: nil, dayCount: 29)) {
            try DateAnswer.read("30.2.", today: today)
        }
        #expect(throws: AuthoringProblem.noSuchDay("2027-02-29", month: 2, year: 2027, dayCount: 28)) {
            try DateAnswer.read("2027-02-29", today: today)
        }
        #expect(throws: AuthoringProblem.noSuchMonth("1.13.", month: 13)) { try DateAnswer.read("1.13.", today: today) }
        #expect(throws: AuthoringProblem.yearOutOfRange(2926)) { try DateAnswer.read("3.12.2926", today: today) }
    }

    @Test("A weekday that is not the date's is a slip in one of the two")
    func weekday() throws {
        let thursday = try DateAnswer.read("3.12.", today: today)
        #expect(throws: AuthoringProblem.otherWeekday("Fr, 3.12.", date: thursday)) {
            try DateAnswer.read("Fr, 3.12.", today: today)
        }
    }

    @Test(
        "Anything else is no date",
        arguments: [
            "", "bald", "3", "3 12", "12/3/2026", "3.12.126", "2026-12", "2026-12-03 19:00", "Do Fr", "0x3.12.",
            "-3.12.", "3.12.2026.1", "٣.١٢.", "next week",
        ]
    )
    func unreadable(_ text: String) {
        #expect(throws: AuthoringProblem.unreadableDate(text)) { try DateAnswer.read(text, today: today) }
    }
}
