import ChapterModel
import Testing
import Theming

@testable import SiteOutputs

@Suite("When a chapter meets again")
struct ChapterOutlookTests {
    private func undated(_ sample: SampleSite) throws -> String? {
        try ChapterOutlook(try sample.chapter(), today: day(sample.today)).undated.map {
            var page = PageText()
            try sample.parts().meeting($0).writeText(to: &page)
            return String(decoding: page.html, as: UTF8.self)
        }
    }

    @Test("The cadence counts from the last meeting while its month has not passed")
    func habit() throws {
        var sample = SampleSite(today: "2015-03-31", cadence: "alle zwei Monate")
        sample.posts = [try SampleSite.post(event: try SampleSite.evening("2015-01-22"))]
        #expect(try undated(sample) == "voraussichtlich im März 2015")
        sample.today = "2015-04-01"
        #expect(try undated(sample) == "alle zwei Monate")
    }

    @Test("Cancelled meetings count for nothing")
    func cancelled() throws {
        var sample = SampleSite(today: "2015-03-01", cadence: "alle zwei Monate")
        sample.posts = [try SampleSite.post(event: try SampleSite.evening("2015-02-22", status: .cancelled))]
        #expect(try undated(sample) == "alle zwei Monate")
    }

    @Test("What the newest post says comes before the cadence, what is published before both")
    func order() throws {
        var sample = SampleSite(today: "2015-03-01", cadence: "alle zwei Monate")
        sample.posts = [
            try SampleSite.post(event: try SampleSite.evening("2015-01-22")) {
                $0.next = .month(YearMonth(year: 2015, month: 5))
            }
        ]
        #expect(try undated(sample) == "voraussichtlich im Mai 2015")
        let expected = Event(schedule: .expected(.month(YearMonth(year: 2015, month: 6))))
        sample.posts.append(try SampleSite.post("sommer", event: expected))
        #expect(try undated(sample) == "voraussichtlich im Juni 2015")
    }

    @Test("A chapter without events and cadence promises nothing")
    func nothing() throws {
        #expect(try undated(SampleSite()) == nil)
    }

    @Test("After an event comes the next one that takes place")
    func successor() throws {
        var sample = SampleSite()
        sample.posts = [
            try SampleSite.post("a", event: try SampleSite.evening("2015-01-22")),
            try SampleSite.post("b", event: try SampleSite.evening("2015-03-19", status: .cancelled)),
            try SampleSite.post("c", event: try SampleSite.evening("2015-05-21")),
        ]
        let outlook = ChapterOutlook(try sample.chapter(), today: try day(sample.today))
        let names = outlook.events.dated.map { event -> String? in
            guard case .event(let next) = outlook.next(after: event) else { return nil }
            return next.name
        }
        #expect(names == ["c", "c", nil])
    }
}
