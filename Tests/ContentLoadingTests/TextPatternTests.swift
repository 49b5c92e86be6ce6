import Testing

@testable import ContentLoading

@Suite("Patterns of the schemas")
struct TextPatternTests {
    @Test(
        "A range of numbers matches its numbers and no others",
        arguments: [0...0, 0...9, 1...60, 0...720, 1...1000, 95...1005, 1970...2100, 0...1200, 199...200]
    )
    func numbers(_ range: ClosedRange<Int>) throws {
        let pattern = try Regex(TextPattern.whole(TextPattern.number(range)))
        for number in 0...3000 {
            #expect((try pattern.firstMatch(in: "\(number)") != nil) == range.contains(number), "\(number)")
        }
        #expect(try pattern.firstMatch(in: "0\(range.upperBound)") == nil)
        #expect(try pattern.firstMatch(in: "") == nil)
    }

    @Test("The limits of large ranges hold")
    func largeNumbers() throws {
        let pattern = try Regex(TextPattern.whole(TextPattern.number(0...2_147_483_647)))
        for number in ["0", "1999999999", "2147483647"] { #expect(try pattern.firstMatch(in: number) != nil) }
        for number in ["2147483648", "3000000000", "10000000000"] { #expect(try pattern.firstMatch(in: number) == nil) }
    }

    @Test(
        "Decimal fractions end at their limit",
        arguments: [("90", true), ("90.0", true), ("-90.00", true), ("89.999", true), (".5", true), ("90.1", false)]
    )
    func decimals(_ text: String, isWithin: Bool) throws {
        let pattern = try Regex(TextPattern.whole(TextPattern.decimal(upTo: 90)))
        #expect((try pattern.firstMatch(in: text) != nil) == isWithin)
    }
}
