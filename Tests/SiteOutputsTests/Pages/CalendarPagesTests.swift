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
        #expect(days.filter { !$0.events.isEmpty }.map(\.date.description) == ["2015-09-01", "2015-09-02"])
        #expect(days.first?.date.description == "2015-08-31")
        #expect(days.first?.inMonth == false)
        #expect(days.filter(\.inMonth).count == 30)
    }

    @Test("Each day of the table is named by its number and in words")
    func days() throws {
        let template = "{{#grid.weeks}}{{#days}}{{day}} {{date}} {{dateText}}|{{/days}}{{/grid.weeks}}"
        let pages = try sample().pages(of: CalendarPages.self, templates: ["calendar-month": template])
        let days = try #require(pages["/kalender/2015/09/"]).split(separator: "|")
        #expect(days.count == 35)
        #expect(days[1] == "1 2015-09-01 Dienstag, 1. September 2015")
    }

    @Test("Several days are one bar; its title stands where the month or a week begins")
    func bars() throws {
        let parts = try sample().parts()
        var entries = [
            try SampleSite.event(.allDay(first: try day("2015-08-31"), last: try day("2015-09-07"))),
            try SampleSite.entry(
                Event(
                    schedule: .timed(
                        start: try berlin("2015-09-18 19:00"),
                        end: try berlin("2015-09-19 01:00"),
                        endIsKnown: true
                    )
                )
            ),
        ]
        let september = parts.grid(of: YearMonth(year: 2015, month: 9), events: entries, href: nil)
        let cells = september.weeks.flatMap(\.days).flatMap { cell in cell.events.map { (cell.date.day, $0) } }
        #expect(cells.map(\.0) == [1, 2, 3, 4, 5, 6, 7, 18])
        #expect(cells.map(\.1.continued) == [true, true, true, true, true, true, true, false])
        #expect(cells.map(\.1.continues) == [true, true, true, true, true, true, false, false])
        #expect(cells.filter(\.1.titled).map(\.0) == [1, 7, 18])

        entries.removeLast()
        let august = parts.grid(of: YearMonth(year: 2015, month: 8), events: entries, href: nil)
        let last = try #require(august.weeks.flatMap(\.days).flatMap(\.events).last)
        #expect(!last.continued && !last.continues && last.titled)
    }

    @Test(
        "Cards tell where to sign up until it is over or called off",
        arguments: [
            ("2015-01-22", Event.Status.confirmed, 1), ("2015-01-23", .confirmed, 0), ("2015-01-22", .cancelled, 0),
        ]
    )
    func signingUp(today: String, status: Event.Status, count: Int) throws {
        let evening = try SampleSite.evening("2015-01-22")
        let event = Event(
            schedule: evening.schedule,
            status: status,
            rsvps: [Event.RSVP(service: "XING", url: nil, count: 31)],
            price: .free
        )
        let card = try SampleSite(today: today).parts().card(for: try SampleSite.entry(event))
        #expect(card.rsvps.count == count)
        #expect(card.price == "kostenlos")
    }
}
