import Foundation
import SyndicationFormat
import Testing

@Suite("Dates in feeds")
struct FeedDateTests {
    @Test(
        "The dates of the RSS 2.0 specification and the weekday that belongs to them",
        arguments: [
            (FeedDate(year: 2002, month: 9, day: 7, hour: 0, minute: 0, second: 1), "Sat, 07 Sep 2002 00:00:01 +0000"),
            (
                FeedDate(year: 2003, month: 6, day: 10, hour: 9, minute: 41, second: 1),
                "Tue, 10 Jun 2003 09:41:01 +0000"
            ),
            (
                FeedDate(year: 2024, month: 2, day: 29, hour: 23, minute: 59, utcOffset: 3_600),
                "Thu, 29 Feb 2024 23:59:00 +0100"
            ),
            (
                FeedDate(year: 2000, month: 1, day: 1, hour: 0, minute: 0, utcOffset: -12_600),
                "Sat, 01 Jan 2000 00:00:00 -0330"
            ),
            (FeedDate(year: 1900, month: 3, day: 1, hour: 0, minute: 0), "Thu, 01 Mar 1900 00:00:00 +0000"),
        ]
    )
    func writesRFC822(date: FeedDate, expected: String) {
        #expect(date.rfc822 == expected)
    }

    @Test(
        "The dates of JSON Feed and RFC 3339 §5.8",
        arguments: [
            (
                FeedDate(year: 2010, month: 2, day: 7, hour: 14, minute: 4, utcOffset: -18_000),
                "2010-02-07T14:04:00-05:00"
            ),
            (FeedDate(year: 1990, month: 12, day: 31, hour: 23, minute: 59, second: 60), "1990-12-31T23:59:60Z"),
            (
                FeedDate(year: 1937, month: 1, day: 1, hour: 12, minute: 0, utcOffset: 1_172),
                "1937-01-01T12:00:00+00:19"
            ),
        ]
    )
    func writesRFC3339(date: FeedDate, expected: String) {
        #expect(date.rfc3339 == expected)
    }

    @Test("The weekdays of a century are those of Foundation")
    func agreesWithFoundation() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        for week in 0..<5_300 {
            let day = Date(timeIntervalSince1970: Double(week * 86_400 * 7 + week % 7 * 86_400))
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: day)
            let date = FeedDate(
                year: try #require(parts.year),
                month: try #require(parts.month),
                day: try #require(parts.day),
                hour: 12,
                minute: 0
            )
            try #require(date.rfc822.hasPrefix(names[try #require(parts.weekday) - 1] + ","))
        }
    }
}
