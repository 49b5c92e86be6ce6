/// A change that everybody who noted an event down must hear of: it was moved, postponed or cancelled.
package struct EventChange: Hashable, Sendable {
    /// `moved`, `postponed` or `cancelled`.
    package let status: Event.Status
    /// When it was made known: as the post was last updated.
    package let date: Timestamp
    /// Tells the change from all others of the event, e.g. `moved-2015-01-29T19:00`: the same in every build, and
    /// another once the event is moved again.
    package let key: String
}

extension Post {
    /// Nil where all goes as announced, where the post is the first to tell of an event that is over, and where the post
    /// itself is the news of what becomes of a date of a series.
    package var eventChange: EventChange? {
        guard let event, event.status.isChange, kind == .announcement else { return nil }
        if event.slot != nil, updated == nil { return nil }
        let parts = [event.status.rawValue, event.schedule.startText, event.changedPlace].compactMap(\.self)
        return EventChange(status: event.status, date: lastChanged, key: parts.joined(separator: "-"))
    }
}

extension Event {
    /// The new place, where that is all that can have changed.
    fileprivate var changedPlace: String? {
        status == .moved && previousStart == nil ? venue.flatMap { Slug($0.name)?.text } : nil
    }
}

extension Event.Status {
    fileprivate var isChange: Bool {
        switch self {
        case .tentative, .confirmed: false
        case .moved, .postponed, .cancelled: true
        }
    }
}

extension EventSchedule {
    /// ISO 8601 without offset.
    fileprivate var startText: String? {
        switch self {
        case .timed(let start, _, _): "\(start.date)T\(start.time)"
        case .allDay(let first, _): "\(first)"
        case .expected: nil
        }
    }
}
