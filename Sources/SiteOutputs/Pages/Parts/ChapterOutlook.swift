import ChapterModel

/// What a chapter plans: its events, and when it meets again.
struct ChapterOutlook: Sendable {
    /// When a chapter meets again, from a published event down to a habit.
    enum NextDate: Sendable {
        case event(EventPost)
        case expected(PartialDate)
        /// In the lead's words.
        case cadence(String)
    }

    let events: EventIndex
    /// What to expect while no event has a date.
    let undated: NextDate?
    private let successors: [Post.ID: EventPost]
    private let today: LocalDate

    init(_ chapter: Chapter, today: LocalDate) {
        events = EventIndex(chapter.posts, today: today)
        self.today = today
        let meetings = events.dated.filter(\.takesPlace)
        successors = Self.successors(in: events.dated, among: meetings)
        undated =
            events.expected.first(where: \.takesPlace).map(NextDate.event)
            ?? Self.announced(in: chapter, from: today).map(NextDate.expected)
            ?? Self.habit(of: chapter.cadence, after: meetings.last, from: today)
    }

    /// The meeting after an event with a date; nil for the others.
    func next(after event: EventPost) -> NextDate? {
        guard event.event.schedule.isDated else { return nil }
        if let successor = successors[event.post.id] { return .event(successor) }
        if let next = event.post.content.next, next.lastDay >= today { return .expected(next) }
        return undated
    }

    private static func successors(in dated: [EventPost], among meetings: [EventPost]) -> [Post.ID: EventPost] {
        var successors: [Post.ID: EventPost] = [:]
        var index = 0
        for event in dated {
            while index < meetings.count,
                (meetings[index].event.schedule.sortKey, meetings[index].post.path)
                    <= (event.event.schedule.sortKey, event.post.path)
            {
                index += 1
            }
            guard index < meetings.count else { break }
            successors[event.post.id] = meetings[index]
        }
        return successors
    }

    /// What the newest post that looks ahead says.
    private static func announced(in chapter: Chapter, from today: LocalDate) -> PartialDate? {
        chapter.posts.lazy.compactMap(\.content.next).first { $0.lastDay >= today }
    }

    /// The month computed from the last meeting, unless it has passed without one.
    private static func habit(of cadence: Cadence?, after last: EventPost?, from today: LocalDate) -> NextDate? {
        guard let cadence else { return nil }
        if let day = last?.event.schedule.lastDay, cadence.month(after: day) >= today.yearMonth {
            return .expected(.month(cadence.month(after: day)))
        }
        return .cadence(cadence.text)
    }
}
