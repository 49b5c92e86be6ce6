import ChapterModel

extension PageParts {
    func facts(of entry: CalendarEntry, next: ChapterOutlook.NextDate?) -> EventFacts {
        EventFacts(entry: entry, nextDate: next, parts: self)
    }

    func meeting(_ next: ChapterOutlook.NextDate) -> NextMeeting {
        NextMeeting(next: next, parts: self)
    }
}
