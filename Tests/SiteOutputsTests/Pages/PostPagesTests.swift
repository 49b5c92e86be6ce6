import ChapterModel
import Testing

@testable import SiteOutputs

@Suite("Post pages")
struct PostPagesTests {
    private let path = "/koeln/auftakt/"

    @Test("A recap shows the facts of the event it looks back on, and both link to each other")
    func recap() throws {
        var sample = SampleSite()
        sample.posts = [
            try SampleSite.post("auftakt", published: "2015-01-02", event: try SampleSite.evening("2015-01-22")),
            try SampleSite.post("rueckblick", published: "2015-01-24", recapOf: "auftakt"),
        ]
        let template = """
            {{kind}}|{{facts.href}} {{facts.time.text}}|{{#announcement}}{{href}}{{/announcement}}|\
            {{#recaps}}{{href}}{{/recaps}}|{{#previous}}{{href}}{{/previous}}|{{#next}}{{href}}{{/next}}
            """
        let pages = try sample.pages(of: PostPages.self, templates: ["post": template])
        let facts = "/blog/koeln/auftakt/ Donnerstag, 22. Januar 2015, 19\u{A0}Uhr"
        #expect(pages[path] == "Ankündigung|\(facts)||/blog/koeln/rueckblick/||/blog/koeln/rueckblick/")
        #expect(pages["/koeln/rueckblick/"] == "Rückblick|\(facts)|/blog/koeln/auftakt/||/blog/koeln/auftakt/|")
    }

    @Test("A recap may carry the event itself")
    func ownEvent() throws {
        var sample = SampleSite()
        sample.posts = [try SampleSite.post(published: "2015-01-24", event: try SampleSite.evening("2015-01-22"))]
        let pages = try sample.pages(of: PostPages.self, templates: ["post": "{{kind}}{{#hasEvent}}!{{/hasEvent}}"])
        #expect(pages[path] == "Rückblick!")
    }

    @Test("The frame names the chapter, the canonical address, the calendar of the event and the picture's size")
    func frame() throws {
        let picture = Photo(
            path: SitePath(page: "koeln", "auftakt").file("Runde im Café.jpg"),
            size: PictureSize(width: 1600, height: 900),
            byteCount: 1,
            alt: "Runde"
        )
        var sample = SampleSite()
        sample.posts = [try SampleSite.post(event: try SampleSite.evening("2015-01-22")) { $0.cover = picture }]
        let template = """
            {{page.title}}
            {{page.url}}
            {{page.chapter.slug}}{{#page.chapters}} {{city}}{{#current}}*{{/current}}{{/page.chapters}}
            {{#page.alternates}}{{type}} {{href}}
            {{/page.alternates}}
            {{#page.openGraph}}{{type}} {{#image}}{{url}} {{width}}x{{height}}{{/image}}{{/page.openGraph}}
            """
        let pages = try sample.pages(of: PostPages.self, templates: ["post": template])
        let expected = [
            "Auftakt – #SoMe", "https://some.example/blog/koeln/auftakt/", "koeln Köln*",
            "application/rss+xml /blog/koeln/feed.xml", "application/feed+json /blog/koeln/feed.json",
            "text/calendar /blog/koeln/somek.ics", "text/calendar /blog/koeln/auftakt/auftakt.ics",
            "article https://some.example/blog/koeln/auftakt/Runde%20im%20Caf%C3%A9.jpg 1600x900",
        ]
        #expect(pages[path]?.split(separator: "\n").map(String.init) == expected)
    }

    @Test("The words of a page follow the post's language")
    func language() throws {
        var sample = SampleSite()
        sample.posts = [
            try SampleSite.post(event: try SampleSite.evening("2015-01-22")) { $0.language = .english },
            try SampleSite.post("deutsch", published: "2015-01-25"),
        ]
        let template = "{{page.language}} {{page.words.photos}} {{dateText}}{{#previous}} {{language}}{{/previous}}"
        let pages = try sample.pages(of: PostPages.self, templates: ["post": template])
        #expect(pages[path] == "en Photos 24 January 2015")
        #expect(pages["/koeln/deutsch/"] == "de Fotos 25. Januar 2015 en")
    }

    @Test("Comments nest, and the count includes the answers")
    func comments() throws {
        let answer = Comment(author: "B", date: nil, text: .empty, replies: [])
        let comment = Comment(author: "A", date: nil, text: .empty, replies: [answer])
        var sample = SampleSite()
        sample.posts = [try SampleSite.post { $0.comments = [comment, answer] }]
        let template = "{{commentCount}}:{{#comments}} {{author}}{{#replies}}({{author}}){{/replies}}{{/comments}}"
        let pages = try sample.pages(of: PostPages.self, templates: ["post": template])
        #expect(pages[path] == "3 Kommentare: A(B) B")
    }

    @Test("An event tells scripts when it ends: assumed ends too, whole days at midnight of the chapter's clocks")
    func endInstants() throws {
        let parts = try SampleSite().parts()
        let evening = try #require(CalendarEntry(try SampleSite.post(event: try SampleSite.evening("2015-07-22"))))
        #expect(EventTime(entry: evening, parts: parts).endInstant?.description == "2015-07-22T19:00:00Z")
        #expect(EventTime(entry: evening, parts: parts).end == nil)
        // The day on which clocks go back has 25 hours.
        let sunday = try SampleSite.event(.allDay(first: day("2015-10-25"), last: day("2015-10-25")))
        #expect(EventTime(entry: sunday, parts: parts).endInstant?.description == "2015-10-25T23:00:00Z")
        #expect(EventTime(entry: sunday, parts: parts).end?.description == "2015-10-25")
    }
}
