/// A meeting that repeats. Its dates are events without a post, until a post takes one over.
package final class Series: Sendable {
    /// Names the series within its chapter, for good: the identity of every date is made from it.
    package let id: Slug
    package let chapter: Slug
    /// The chapter file as its author would name it.
    package let source: String
    package let title: String
    package let language: Language
    /// Plain text; empty where there is nothing to say.
    package let summary: String
    package let published: Timestamp
    package let updated: Timestamp?

    package init(
        id: Slug,
        chapter: Slug,
        source: String,
        title: String,
        language: Language,
        summary: String,
        published: Timestamp,
        updated: Timestamp?
    ) {
        self.id = id
        self.chapter = chapter
        self.source = source
        self.title = title
        self.language = language
        self.summary = summary
        self.published = published
        self.updated = updated
    }

    /// Its page, which lists its dates.
    package var path: SitePath { SitePath(page: chapter.text, id.text) }

    package var lastChanged: Timestamp { updated.map { max($0, published) } ?? published }
}

/// Which date of which series an event is, wherever it was moved since.
package struct SeriesSlot: Sendable {
    package let series: Series
    /// As the series has it.
    package let date: LocalDate
    /// Identity in calendars: made from series and date, and the same once a post takes the date over.
    package let uid: String

    package init(of series: Series, on date: LocalDate, uid: String) {
        self.series = series
        self.date = date
        self.uid = uid
    }
}
