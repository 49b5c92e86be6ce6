import SyndicationFormat
import Testing

@Suite("JSON Feed 1.1")
struct JSONFeedTests {
    @Test("The specification's simple example, the title apart")
    func writesSimpleExample() {
        let feed = JSONFeed(
            title: "My Example Feed",
            homePageURL: "https://example.org/",
            feedURL: "https://example.org/feed.json"
        )
        let item = JSONFeedItem(
            id: "1",
            url: "https://example.org/initial-post",
            contentHTML: Array("<p>Hello, world!</p>".utf8)
        )
        #expect(
            String(decoding: feed.rendered([item]), as: UTF8.self)
                == #"{"version":"https://jsonfeed.org/version/1.1","title":"My Example Feed","#
                + #""home_page_url":"https://example.org/","feed_url":"https://example.org/feed.json","#
                + #""items":[{"id":"1","url":"https://example.org/initial-post","#
                + #""content_html":"\u003cp>Hello, world!\u003c/p>"}]}"#
        )
    }

    @Test("A feed with everything has its keys in a constant order")
    func writesEveryMember() {
        var item = JSONFeedItem(id: "tag:example.org,2015:1", url: "https://example.org/1/", contentHTML: [])
        item.title = "Köln"
        item.summary = "Kurz"
        item.image = "https://example.org/a.jpg"
        item.datePublished = FeedDate(year: 2010, month: 2, day: 7, hour: 14, minute: 4, utcOffset: -18_000)
        item.dateModified = FeedDate(year: 2010, month: 2, day: 8, hour: 0, minute: 0)
        item.authors = [JSONFeed.Author(name: "Ada", url: "https://example.org/ada/")]
        item.tags = ["Swift", "Server"]
        item.attachments = [
            .init(url: "https://example.org/a.pdf", mimeType: "application/pdf", title: "Folien", size: 9)
        ]
        var feed = JSONFeed(title: "T", homePageURL: "H", feedURL: "F")
        feed.description = "D"
        feed.icon = "I"
        feed.authors = [JSONFeed.Author(name: "Grace")]
        feed.language = "de-DE"
        feed.hub = "https://hub.example.org/"
        #expect(
            String(decoding: feed.rendered([item]), as: UTF8.self)
                == #"{"version":"https://jsonfeed.org/version/1.1","title":"T","home_page_url":"H","feed_url":"F","#
                + #""description":"D","icon":"I","authors":[{"name":"Grace"}],"language":"de-DE","#
                + #""hubs":[{"type":"WebSub","url":"https://hub.example.org/"}],"#
                + #""items":[{"id":"tag:example.org,2015:1","url":"https://example.org/1/","title":"Köln","#
                + #""content_html":"","summary":"Kurz","image":"https://example.org/a.jpg","#
                + #""date_published":"2010-02-07T14:04:00-05:00","date_modified":"2010-02-08T00:00:00Z","#
                + #""authors":[{"name":"Ada","url":"https://example.org/ada/"}],"tags":["Swift","Server"],"#
                + #""attachments":[{"url":"https://example.org/a.pdf","mime_type":"application/pdf","#
                + #""title":"Folien","size_in_bytes":9}]}]}"#
        )
    }
}
