import ChapterModel
import Testing

@testable import SiteOutputs

@Suite("Counts in words")
struct CountTextTests {
    @Test("One thing is singular, none and many are plural")
    func plurals() throws {
        let counts = try CountText(DefaultWords.of(.german))
        #expect(counts(0, .postCount) == "0 Beiträge")
        #expect(counts(1, .postCount) == "1 Beitrag")
        #expect(counts(2, .eventCount) == "2 Termine")
        #expect(counts(66, .replyCount) == "66 Zusagen")
        #expect(counts(1, .commentCount) == "1 Kommentar")
        #expect(try CountText(DefaultWords.of(.english))(1, .eventCount) == "1 event")
    }

    @Test(
        "Thousands are grouped",
        arguments: [(0, "0"), (999, "999"), (1_000, "1.000"), (1_234_567, "1.234.567"), (-12_345, "-12.345")]
    )
    func grouping(number: Int, text: String) throws {
        #expect(try CountText(DefaultWords.of(.german)).number(number) == text)
    }

    @Test("Names are joined as one would say them")
    func lists() throws {
        let counts = try CountText(DefaultWords.of(.german))
        #expect(counts.list([]) == nil)
        #expect(counts.list(["Anna"]) == "Anna")
        #expect(counts.list(["Anna", "Bernd"]) == "Anna und Bernd")
        #expect(counts.list(["Anna", "Bernd", "Clara"]) == "Anna, Bernd und Clara")
    }
}
