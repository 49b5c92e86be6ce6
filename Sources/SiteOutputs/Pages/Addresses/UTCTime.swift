import ChapterModel

/// A point in time as UTC in ISO 8601, e.g. `2016-04-14T18:30:00Z`.
struct UTCTime: Sendable {
    let text: String

    /// Seconds since 1970-01-01T00:00:00Z; seconds of a minute are dropped.
    init(instant: Int) {
        let time = LocalDateTime(secondsSince1970: instant)
        var text = time.date.description
        text.reserveCapacity(20)
        text += "T"
        text += time.time.description
        text += ":00Z"
        self.text = text
    }
}
