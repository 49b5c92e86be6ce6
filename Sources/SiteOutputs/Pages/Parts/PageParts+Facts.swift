import ChapterModel

extension PageParts {
    func facts(of entry: CalendarEntry, next: ChapterOutlook.NextDate?) -> EventFacts {
        EventFacts(entry: entry, nextDate: next, parts: self)
    }

    func meeting(_ next: ChapterOutlook.NextDate) -> NextMeeting {
        switch next {
        case .event(let entry):
            NextMeeting(
                text: expectation(of: entry.event.schedule),
                href: href(entry.path),
                title: entry.title
            )
        case .expected(let date): NextMeeting(text: dates.expected(date))
        case .cadence(let text): NextMeeting(text: text)
        }
    }

    private func expectation(of schedule: EventSchedule) -> String {
        switch schedule {
        case .expected(let date): dates.expected(date)
        case .timed, .allDay: ScheduleText(schedule, in: dates).whole
        }
    }
}
