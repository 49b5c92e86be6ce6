import ChapterModel
import Testing

@testable import SiteOutputs

@Suite("The archive")
struct ArchivePagesTests {
    private let template = """
        {{#groups}}[{{year}}:{{#posts}} {{dateText}}{{/posts}}]{{/groups}}
        {{#years}}{{year}}={{href}}{{#current}}*{{/current}} {{/years}}
        {{#pagination}}{{position}} {{previousHref}} {{nextHref}}{{/pagination}}
        """

    @Test("Posts are cut into pages and grouped by year; each year leads to where it begins")
    func pages() throws {
        var sample = SampleSite(archivePageSize: 2)
        for (index, date) in ["2015-03-01", "2015-02-01", "2014-02-01", "2014-01-01", "2013-01-01"].enumerated() {
            sample.posts.append(try SampleSite.post("post-\(index)", published: date))
        }
        let pages = try sample.pages(of: ArchivePages.self, templates: ["archive": template])
        #expect(
            pages == [
                "/archiv/": """
                [2015: 1. März 2015 1. Februar 2015]
                2015=/blog/archiv/#_2015* 2014=/blog/archiv/seite-2/#_2014 2013=/blog/archiv/seite-3/#_2013 
                Seite 1 von 3  /blog/archiv/seite-2/
                """,
                "/archiv/seite-2/": """
                [2014: 1. Februar 2014 1. Januar 2014]
                2015=/blog/archiv/#_2015 2014=/blog/archiv/seite-2/#_2014* 2013=/blog/archiv/seite-3/#_2013 
                Seite 2 von 3 /blog/archiv/ /blog/archiv/seite-3/
                """,
                "/archiv/seite-3/": """
                [2013: 1. Januar 2013]
                2015=/blog/archiv/#_2015 2014=/blog/archiv/seite-2/#_2014 2013=/blog/archiv/seite-3/#_2013* 
                Seite 3 von 3 /blog/archiv/seite-2/ 
                """,
            ]
        )
    }

    @Test("No year is the current one on a page that shows several")
    func severalYears() throws {
        var sample = SampleSite(archivePageSize: 2)
        sample.posts = [
            try SampleSite.post("neu", published: "2015-01-01"), try SampleSite.post("alt", published: "2014-12-31"),
        ]
        let pages = try sample.pages(of: ArchivePages.self, templates: ["archive": template])
        #expect(
            pages == [
                "/archiv/": """
                [2015: 1. Januar 2015][2014: 31. Dezember 2014]
                2015=/blog/archiv/#_2015 2014=/blog/archiv/#_2014 

                """
            ]
        )
    }

    @Test("A site without posts has an empty archive of one page")
    func empty() throws {
        let pages = try SampleSite().pages(of: ArchivePages.self, templates: ["archive": template])
        #expect(pages.keys.sorted() == ["/archiv/"])
    }

    @Test(
        "A page links to the first, the last and those nearby",
        arguments: [
            (1, 1, "1"), (1, 10, "1 2 3 …10"), (5, 10, "1 …3 4 5 6 7 …10"), (10, 10, "1 …8 9 10"),
            (4, 7, "1 2 3 4 5 6 7"),
        ]
    )
    func window(number: Int, count: Int, expected: String) {
        let pages = PageWindow(number, of: count).pages.map { ($0.followsGap ? "…" : "") + "\($0.number)" }
        #expect(pages.joined(separator: " ") == expected)
    }
}
