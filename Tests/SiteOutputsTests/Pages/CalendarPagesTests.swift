import ChapterModel
import Testing

@testable import SiteOutputs

@Suite("Calendar pages")
struct CalendarPagesTests {
    private func sample() throws -> SampleSite {
        var sample = SampleSite(today: "2015-08-15")
        sample.posts = [
            try SampleSite.post("januar", event: try SampleSite.evening("2015-01-22")),
            try SampleSite.post(
                "sommer",
                event: Event(schedule: .allDay(first: try day("2015-08-31"), last: try day("2015-09-02")))
            ),
            try SampleSite.post("irgendwann", event: Event(schedule: .expected(.year(2016)))),
        ]
        return sample
    }

    @Test("Only months with events have a page, and lead from one to the next")
    func months() throws {
        let template = "{{title}} {{#previous}}<{{title}} {{href}}{{/previous}} {{#next}}>{{title}} {{href}}{{/next}}"
        let pages = try sample().pages(of: CalendarPages.self, templates: ["calendar-month": template])
        #expect(
            pages.keys.sorted() == [
                "/kalender/", "/kalender/2015/", "/kalender/2015/01/", "/kalender/2015/08/", "/kalender/2015/09/",
            ]
        )
        #expect(pages["/kalender/2015/01/"] == "Termine Januar 2015  >August 2015 /blog/kalender/2015/08/")
        #expect(
            pages["/kalender/2015/08/"]
                == "Termine August 2015 <Januar 2015 /blog/kalender/2015/01/ >September 2015 /blog/kalender/2015/09/"
        )
    }

    @Test("The index tells what is to come, with and without a date")
    func index() throws {
        let template = """
            {{#agenda}}{{title}}: {{#events}}{{time.dateText}}{{/events}} {{/agenda}}|\
            {{#expected}}{{time.text}}{{/expected}}|{{#grids}}{{caption}} {{/grids}}
            """
        let pages = try sample().pages(of: CalendarPages.self, templates: ["calendar": template])
        #expect(pages["/kalender/"] == "August 2015: 31. August – 2. September 2015 |2016|August 2015 September 2015 ")
    }

    @Test("A year lists each event once")
    func year() throws {
        let template = "{{#agenda}}{{title}} {{count}}; {{/agenda}}"
        let pages = try sample().pages(of: CalendarPages.self, templates: ["calendar-year": template])
        #expect(pages["/kalender/2015/"] == "Januar 2015 1 Termin; August 2015 1 Termin; ")
    }

    @Test("The table has named columns and shows an event on each of its days")
    func grid() throws {
        let parts = try sample().parts()
        let events = EventIndex(parts.site.calendar, today: parts.today)
        let september = YearMonth(year: 2015, month: 9)
        let grid = parts.grid(of: september, events: events.upcoming, href: nil)
        #expect(grid.caption == "September 2015")
        #expect(grid.weekdays.map(\.short) == ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"])
        #expect(grid.weekdays.first?.long == "Montag")
        let days = grid.weeks.flatMap(\.days)
        #expect(days.filter { !$0.events.isEmpty }.map(\.date) == ["2015-09-01", "2015-09-02"])
        #expect(days.first?.date == "2015-08-31")
        #expect(days.first?.inMonth == false)
        #expect(days.filter(\.inMonth).count == 30)
        #expect(days[1].dateText == "Dienstag, 1. September 2015")
    }
}
