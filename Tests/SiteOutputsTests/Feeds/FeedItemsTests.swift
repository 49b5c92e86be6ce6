import ChapterModel
import Foundation
import Testing

@testable import SiteOutputs

@Suite("Feed items")
struct FeedItemsTests {
    private func titles(_ site: SampleSite) throws -> [String] {
        let rss = try #require(try site.pages(of: RSSFeeds.self, templates: [:])["/feed.xml"])
        return rss.components(separatedBy: "<item>\n<title>").dropFirst().map { String($0.prefix { $0 != "<" }) }
    }

    private func post(_ title: String, published: String, updated: String? = nil, event: Event? = nil) throws -> Post {
        try SampleSite.post(title, published: published, updated: updated, event: event) { $0.title = title }
    }

    @Test("A change stands where its day belongs, and counts among the newest")
    func order() throws {
        var site = SampleSite()
        site.posts = [
            try post(
                "alt",
                published: "2015-01-01",
                updated: "2015-01-06",
                event: SampleSite.evening("2015-02-05", status: .cancelled)
            ),
            try post("mitte", published: "2015-01-05"), try post("neu", published: "2015-01-07"),
        ]
        #expect(try titles(site) == ["neu", "ABGESAGT: alt", "mitte", "alt"])
        site.feedItems = 2
        #expect(try titles(site) == ["neu", "ABGESAGT: alt"])
    }

    @Test("A change on the day of the announcement stands before it")
    func sameDay() throws {
        var site = SampleSite()
        site.posts = [
            try post("abend", published: "2015-01-01", event: SampleSite.evening("2015-02-05", status: .postponed))
        ]
        #expect(try titles(site) == ["VERSCHOBEN: abend", "abend"])
    }

    @Test("An update of what takes place as announced, or of what is over, is no item")
    func noChange() throws {
        var site = SampleSite()
        site.posts = [
            try post(
                "abend",
                published: "2015-01-01",
                updated: "2015-01-06",
                event: SampleSite.evening("2015-02-05", status: .tentative)
            ),
            try post(
                "vorbei",
                published: "2014-12-31",
                updated: "2015-01-06",
                event: SampleSite.evening("2014-12-30", status: .cancelled)
            ),
        ]
        #expect(try titles(site) == ["abend", "vorbei"])
    }
}
