import ChapterModel
import Testing

@testable import SiteOutputs

@Suite("Pages of the site")
struct SitePagesTests {
    @Test(
        "Home tells upcoming from past by the day the site is built for",
        arguments: [("2015-01-22", "1"), ("2015-01-23", "0")]
    )
    func home(today: String, upcoming: String) throws {
        var sample = SampleSite(today: today)
        sample.posts = [try SampleSite.post(event: try SampleSite.evening("2015-01-22"))]
        let template = "{{#upcoming}}1{{/upcoming}}{{^upcoming}}0{{/upcoming}}{{#page.home}} home{{/page.home}}"
        let pages = try sample.pages(of: HomePage.self, templates: ["home": template])
        #expect(pages == ["/": "\(upcoming) home"])
    }

    @Test("A city's next meeting on the home page is one that takes place")
    func nextMeeting() throws {
        var sample = SampleSite(today: "2015-01-20")
        sample.posts = [
            try SampleSite.post("januar", event: try SampleSite.evening("2015-01-22", status: .postponed)),
            try SampleSite.post("februar", event: try SampleSite.evening("2015-02-12")),
        ]
        let template = "{{#chapters}}{{#upcoming}}{{time.dateText}}{{/upcoming}}{{/chapters}}"
        let pages = try sample.pages(of: HomePage.self, templates: ["home": template])
        #expect(pages == ["/": "Donnerstag, 12. Februar 2015"])
    }

    @Test("A chapter without events and posts has a page all the same")
    func emptyChapter() throws {
        let template = "{{title}}{{^upcoming}} none{{/upcoming}}{{^posts}} none{{/posts}}{{^years}} none{{/years}}"
        let pages = try SampleSite().pages(of: ChapterPages.self, templates: ["chapter": template])
        #expect(pages == ["/koeln/": "#SoMeK none none none"])
    }

    @Test("A chapter's year holds its posts and its events")
    func chapterYear() throws {
        var sample = SampleSite()
        sample.posts = [try SampleSite.post(published: "2014-12-20", event: try SampleSite.evening("2015-01-22"))]
        let template = "{{#events}}event{{/events}}{{#posts}}post{{/posts}} {{#years}}{{year}} {{count}};{{/years}}"
        let pages = try sample.pages(of: ChapterYearPages.self, templates: ["chapter-year": template])
        #expect(
            pages == [
                "/koeln/2014/": "post 2015 1 Termin;2014 1 Beitrag;",
                "/koeln/2015/": "event 2015 1 Termin;2014 1 Beitrag;",
            ]
        )
    }

    @Test("Topics list what was written about them, newest in full and the rest by year")
    func topics() throws {
        let topic = Topic(slug: try #require(Slug("recht")), title: "Recht")
        var sample = SampleSite(topics: [topic], archivePageSize: 1)
        sample.posts = try ["2015-01-01", "2014-05-01", "2014-01-01"].map { date in
            try SampleSite.post(date, published: date) { $0.topics = [topic] }
        }
        let templates = [
            "topics": "{{#topics}}{{title}} {{count}}{{/topics}}",
            "topic":
                "{{#posts}}{{dateText}}{{/posts}}{{#older}} [{{year}}:{{#posts}} {{dateText}}{{/posts}}]{{/older}}",
        ]
        let pages = try sample.pages(of: TopicPages.self, templates: templates)
        #expect(
            pages == [
                "/themen/": "Recht 3 Beiträge",
                "/themen/recht/": "1. Januar 2015 [2014: 1. Mai 2014 1. Januar 2014]",
            ]
        )
    }

    @Test("People list what they wrote and where they spoke")
    func people() throws {
        let anna = Person(key: Slug("anna"), name: "Anna")
        let oezlem = Person(key: Slug("oezlem"), name: "Özlem")
        let zoe = Person(key: Slug("zoe"), name: "Zoe")
        var sample = SampleSite(people: [zoe, oezlem, anna])
        let event = try SampleSite.evening("2015-01-22", speakers: [anna])
        sample.posts = [try SampleSite.post(event: event) { $0.authors = [zoe] }]
        let templates = [
            "people": "{{#people}}{{name}} {{note}};{{/people}}",
            "person": "{{#talks}}talk{{/talks}}{{#posts}}post{{/posts}}",
        ]
        let pages = try sample.pages(of: PeoplePages.self, templates: templates)
        #expect(
            pages == [
                "/personen/": "Anna ;Özlem ;Zoe 1 Beitrag;", "/personen/anna/": "talk", "/personen/oezlem/": "",
                "/personen/zoe/": "post",
            ]
        )
    }

    @Test("Subscription addresses fit what each service asks for")
    func subscribe() throws {
        let template = "{{#chapters}}{{iCalURL}} {{webcalHref}} {{googleHref}} {{outlookHref}} {{rssURL}}{{/chapters}}"
        let pages = try SampleSite().pages(of: SubscribePage.self, templates: ["subscribe": template])
        let expected = [
            "https://some.example/blog/koeln/somek.ics", "webcal://some.example/blog/koeln/somek.ics",
            "https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fsome.example%2Fblog%2Fkoeln%2Fsomek.ics",
            "https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fsome.example%2Fblog%2Fkoeln%2Fsomek.ics&amp;name=%23SoMeK",
            "https://some.example/blog/koeln/feed.xml",
        ]
        #expect(pages["/abonnieren/"]?.split(separator: " ").map(String.init) == expected)
    }

    @Test("Old addresses lead to the new one")
    func redirects() throws {
        var sample = SampleSite()
        sample.posts = [
            try SampleSite.post(aliases: [SitePath(page: "alte", "adresse"), SitePath.root.file("alt.html")])
        ]
        let pages = try sample.pages(of: Redirects.self, templates: ["redirect": "{{href}} {{url}}"])
        let target = "/blog/koeln/auftakt/ https://some.example/blog/koeln/auftakt/"
        #expect(pages == ["/alte/adresse/": target, "/alt.html": target])
    }

    @Test("The accent stylesheet has one rule per chapter and scheme")
    func accents() throws {
        let pages = try SampleSite().pages(of: AccentFile.self, templates: [:])
        let light = try #require(AccentColor(hex: "#ffcc00")).legible(
            on: AccentStylesheet.lightBackgrounds,
            towards: .black
        )
        #expect(
            pages == [
                "/assets/akzente.ce50e66c.css": """
                [data-chapter="koeln"] { --accent: \(light.hex); --sign: #ffcc00; --on-sign: #000000; }
                @media (prefers-color-scheme: dark) {
                  [data-chapter="koeln"] { --accent: #ffcc00; }
                }

                """
            ]
        )
    }

    @Test("A plain page shows its text with addresses below the site's folder")
    func plainPage() throws {
        let html = Array(#"<a href="/koeln/">Köln</a>"#.utf8)
        let page = Page(
            path: SitePath(page: "impressum"),
            source: "content/impressum.md",
            title: "Impressum",
            summary: "Wer wir sind",
            body: Prose(html: html, rootOffsets: [9])
        )
        let template = "{{page.description}}: {{{body}}}"
        let pages = try SampleSite(pages: [page]).pages(of: PlainPages.self, templates: ["page": template])
        #expect(pages == ["/impressum/": #"Wer wir sind: <a href="/blog/koeln/">Köln</a>"#])
    }

    @Test("A missing page is kept from search engines and links absolutely")
    func notFound() throws {
        let template =
            "{{#page.hiddenFromSearch}}noindex {{/page.hiddenFromSearch}}{{#page.stylesheets}}{{.}} {{/page.stylesheets}}{{calendarHref}}"
        let pages = try SampleSite().pages(of: NotFoundPage.self, templates: ["not-found": template])
        #expect(pages == ["/404.html": "noindex /blog/assets/akzente.ce50e66c.css /blog/kalender/"])
    }

    @Test("Only the search page may run a script, and is kept from search engines")
    func search() throws {
        let template =
            "{{{page.securityPolicy}}}{{#page.hiddenFromSearch}} noindex{{/page.hiddenFromSearch}} {{archiveHref}} {{manyHits}}"
        let script = "/* finds */"
        let pages = try SampleSite(script: script).pages(of: SearchPage.self, templates: ["search": template])
        let policy =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'none'"
        #expect(
            pages == [
                "/suche/": "\(policy) noindex /blog/archiv/ {count} Treffer",
                "/suche/texte/0.json": ##"[{"title":"#SoMeK","href":"/blog/koeln/","about":"Köln","text":""}]"##,
                "/suche/worte-1/0.json":
                    #"{"kol*":[[0],[]],"koln":[[0],[]],"som*":[[0],[]],"some*":[[0],[]],"somek":[[0],[]]}"#,
            ]
        )
        let home = try SampleSite(script: script).pages(
            of: HomePage.self,
            templates: ["home": "{{{page.securityPolicy}}}"]
        )
        #expect(home["/"]?.contains("script-src") == false)
    }

    @Test("A theme without the script has a search page without an index")
    func searchWithoutScript() throws {
        let template = "{{#scriptHref}}script{{/scriptHref}}{{{page.securityPolicy}}}"
        let pages = try SampleSite().pages(of: SearchPage.self, templates: ["search": template])
        #expect(Array(pages.keys) == ["/suche/"])
        #expect(pages["/suche/"]?.contains("script") == false)
    }

    @Test("Hosts that read _headers send the pages' policy, and let browsers keep what has a fingerprint")
    func headers() throws {
        let template = "{{{page.securityPolicy}}}"
        let policy = try #require(
            try SampleSite().pages(of: NotFoundPage.self, templates: ["not-found": template]).values.first
        )
        #expect(policy.hasPrefix("default-src 'none'; style-src 'self'; "))
        // A page's own policy holds beside this one, which has to suit them all.
        let everywhere = policy.replacing("base-uri", with: "script-src 'self'; connect-src 'self'; base-uri")
        #expect(
            try SampleSite().pages(of: HeadersFile.self, templates: [:]) == [
                "/_headers": """
                /blog/*
                  Content-Security-Policy: \(everywhere); frame-ancestors 'none'
                  Referrer-Policy: same-origin
                  X-Content-Type-Options: nosniff
                /blog/assets/akzente.ce50e66c.css
                  Cache-Control: public, max-age=31536000, immutable

                """
            ]
        )
    }
}
