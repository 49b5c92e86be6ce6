import ChapterModel

/// What a chapter plans: its events, and when it meets again.
///
/// A reference, because all posts of the chapter look into it.
final class ChapterOutlook: Sendable {
    /// When a chapter meets again, from a published event down to a habit.
    enum NextDate: Sendable {
        case event(CalendarEntry)
        case expected(PartialDate)
        /// In the lead's words.
        case cadence(String)
    }

    let events: EventIndex
    /// What to expect while no event has a date.
    let undated: NextDate?
    /// The dated events that take place, earliest first.
    private let meetings: [CalendarEntry]
    /// When each of them begins, which is compared without a look at the event.
    private let beginnings: [Int]
    private let today: LocalDate

    init(_ chapter: Chapter, today: LocalDate) {
        events = EventIndex(chapter.calendar, today: today)
        self.today = today
        meetings = events.dated.filter { $0.takesPlace }
        beginnings = meetings.map { $0.beginning }
        undated =
            events.expected.first(where: \.takesPlace).map(NextDate.event)
            ?? Self.announced(in: chapter, from: today).map(NextDate.expected)
            ?? Self.habit(of: chapter.cadence, after: meetings.last, from: today)
    }

    /// The meeting after an event with a date; nil for the others.
    func next(after event: CalendarEntry) -> NextDate? {
        guard event.event.schedule.isDated else { return nil }
        if let successor = meeting(after: event) { return .event(successor) }
        if let next = event.post?.content.next, next.lastDay >= today { return .expected(next) }
        return undated
    }

    private func meeting(after event: CalendarEntry) -> CalendarEntry? {
        var (index, end) = (0, beginnings.count)
        while index < end {
            let middle = index + (end - index) / 2
            if beginnings[middle] < event.beginning { index = middle + 1 } else { end = middle }
        }
        while index < meetings.count, !(event < meetings[index]) { index += 1 }
        return index < meetings.count ? meetings[index] : nil
    }

    /// What the newest post that looks ahead says.
    private static func announced(in chapter: Chapter, from today: LocalDate) -> PartialDate? {
        chapter.posts.lazy.compactMap(\.content.next).first { $0.lastDay >= today }
    }

    /// The month computed from the last meeting, unless it has passed without one.
    private static func habit(of cadence: Cadence?, after last: CalendarEntry?, from today: LocalDate) -> NextDate? {
        guard let cadence else { return nil }
        if let day = last?.event.schedule.lastDay, cadence.month(after: day) >= today.yearMonth {
            return .expected(.month(cadence.month(after: day)))
        }
        return .cadence(cadence.text)
    }
}
