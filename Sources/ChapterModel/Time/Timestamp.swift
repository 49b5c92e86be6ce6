/// When something was published or was to begin: a point in time, and whether its author named the time of day.
package struct Timestamp: Hashable, Sendable {
    /// Midnight in the chapter's zone where only the date is known.
    package let moment: ZonedDateTime
    package let hasTime: Bool

    package init(moment: ZonedDateTime, hasTime: Bool) {
        self.moment = moment
        self.hasTime = hasTime
    }

    package var date: LocalDate { moment.date }

    /// ISO 8601: with the time of day and the offset only where an author named the time.
    package var machineText: String { hasTime ? "\(moment)" : "\(date)" }
}

extension Timestamp: Comparable {
    package static func < (left: Timestamp, right: Timestamp) -> Bool { left.moment < right.moment }
}
