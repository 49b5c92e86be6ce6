import ChapterModel
import Theming

/// `/kalender/`: what is to come; below it a page for each year and month with events.
package enum CalendarPages: OutputKind {
    private static let gridLimit = 2

    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let parts = PageParts(context)
        // The same on all of them.
        let alternates = parts.alternates(of: .network, and: [.events])
        let events = context.events
        let months = events.months().map { Month(month: $0.month, events: $0.events) }
        let years = years(of: months)
        let index = parts.file(parts.addresses.calendar, source: source, as: PageTemplates.calendar) {
            indexView(events, months, years, alternates, parts)
        }
        let yearFiles = years.indices.map { position in
            parts.file(path(of: years[position], parts), source: source, as: PageTemplates.calendarYear) {
                yearView(position, years, alternates, parts)
            }
        }
        let monthFiles = months.indices.map { position in
            parts.file(
                parts.addresses.calendar(months[position].month),
                source: source,
                as: PageTemplates.calendarMonth
            ) {
                monthView(position, months, alternates, parts)
            }
        }
        return [index] + yearFiles + monthFiles
    }

    private static let source = "site.yml"

    private struct Month {
        let month: YearMonth
        let events: [CalendarEntry]
    }

    private struct Year {
        let number: Int
        /// Those that begin in the year.
        var events: [CalendarEntry] = []
    }

    /// Ascending, like `months`.
    private static func years(of months: [Month]) -> [Year] {
        var years: [Year] = []
        for month in months {
            if years.last?.number != month.month.year { years.append(Year(number: month.month.year)) }
            years[years.count - 1].events += month.events.filter {
                $0.event.schedule.firstDay?.yearMonth == month.month
            }
        }
        return years
    }
}

extension CalendarPages {
    private static func indexView(
        _ events: EventIndex,
        _ months: [Month],
        _ years: [Year],
        _ alternates: [SharedView<AlternateLink>],
        _ parts: PageParts
    ) -> CalendarView {
        var frame = FrameContent(parts.addresses.calendar, title: parts.words[.calendar])
        frame.alternates = alternates
        let nextMonths = months.filter { $0.month >= parts.today.yearMonth }.prefix(gridLimit)
        return CalendarView(
            page: parts.frame(frame),
            title: parts.words[.calendar],
            agenda: parts.agenda(events.upcoming),
            expected: parts.cards(for: events.expected),
            grids: nextMonths.map { month in
                parts.grid(
                    of: month.month,
                    events: month.events,
                    href: parts.href(parts.addresses.calendar(month.month))
                )
            },
            years: links(to: years, parts),
            subscription: parts.subscription(to: .network)
        )
    }

    private static func yearView(
        _ position: Int,
        _ years: [Year],
        _ alternates: [SharedView<AlternateLink>],
        _ parts: PageParts
    ) -> CalendarYearView {
        let year = years[position]
        let title = "\(parts.words[.calendar]) \(year.number)"
        var frame = FrameContent(path(of: year, parts), title: title)
        frame.alternates = alternates
        return CalendarYearView(
            page: parts.frame(frame),
            title: title,
            year: "\(year.number)",
            agenda: parts.agenda(year.events),
            years: links(to: years, parts).marking(year.number),
            previous: years.element(before: position).map { link(to: $0, parts) },
            next: years.element(after: position).map { link(to: $0, parts) },
            calendarHref: parts.href(parts.addresses.calendar)
        )
    }

    private static func monthView(
        _ position: Int,
        _ months: [Month],
        _ alternates: [SharedView<AlternateLink>],
        _ parts: PageParts
    ) -> CalendarMonthView {
        let month = months[position]
        let title = "\(parts.words[.events]) \(parts.dates.month(month.month))"
        var frame = FrameContent(parts.addresses.calendar(month.month), title: title)
        frame.alternates = alternates
        return CalendarMonthView(
            page: parts.frame(frame),
            title: title,
            events: parts.cards(for: month.events),
            grid: parts.grid(of: month.month, events: month.events, href: nil),
            previous: months.element(before: position).map { parts.link(to: $0.month) },
            next: months.element(after: position).map { parts.link(to: $0.month) },
            yearHref: parts.href(parts.addresses.calendar(month.month.year)),
            year: "\(month.month.year)",
            calendarHref: parts.href(parts.addresses.calendar)
        )
    }

    private static func links(to years: [Year], _ parts: PageParts) -> [SharedView<YearLink>] {
        let links = years.reversed().map { year in
            YearLink(
                year: "\(year.number)",
                href: parts.href(path(of: year, parts)),
                count: parts.counts(year.events.count, .eventCount)
            )
        }
        return [SharedView<YearLink>](links)
    }

    private static func link(to year: Year, _ parts: PageParts) -> NamedHref {
        NamedHref(title: "\(year.number)", href: parts.href(path(of: year, parts)))
    }

    private static func path(of year: Year, _ parts: PageParts) -> SitePath { parts.addresses.calendar(year.number) }
}

extension Array {
    fileprivate func element(before index: Int) -> Element? { index > 0 ? self[index - 1] : nil }

    fileprivate func element(after index: Int) -> Element? { index + 1 < count ? self[index + 1] : nil }
}
