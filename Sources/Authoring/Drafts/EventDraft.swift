import ChapterModel

/// A new event with everything decided.
struct EventDraft {
    let chapter: Chapter
    let title: String
    let date: LocalDate
    /// Nil for a whole day.
    var time: TimeAnswer?
    var venue: Slug?
    var speakers: [Slug] = []
    var number: Int?
    /// The date of a series that the event is.
    var slot: Event?
    var photos: [PhotoFile] = []
    /// Instead of the usual sentences.
    var body: String?

    func draft(in network: Network) throws(AuthoringProblem) -> Draft {
        let words = network.words
        guard let slug = PostName.slug(on: date, title: title, fallback: words.event) else { throw .noSlug(title) }
        let id = Post.ID(chapter: chapter.slug, slug: slug)
        let name = try network.place(for: id)
        var front = YAMLMapping()
        front.set("title", text: title)
        front.set("date", bare: network.today)
        front.set("uid", text: network.freeUID("\(chapter.tag)-\(date)"))
        front.set("event", mapping: event(in: network))
        front.set("photos", list: photos.map(\.yaml))
        let text = front.document(body: body ?? words.eventBody(chapter))
        var draft = Draft(name, bytes: text, photos: photos, address: id.path)
        if date < network.today { draft.pastDate = date }
        return draft
    }

    /// What a series says of its date is not said again.
    private func event(in network: Network) -> YAMLMapping {
        var event = YAMLMapping()
        event.set("number", bare: number)
        let slot = slot.flatMap(\.slot)
        if slot == nil || time != self.slot?.time {
            event.set("start", bare: time.map { "\(date) \($0.start)" } ?? "\(date)")
            event.set("end", bare: time?.end)
        }
        event.set("occurrence", bare: slot?.date)
        if chapter.series.count > 1 { event.set("series", text: slot?.series.id.text) }
        if slot == nil || venue != network.venueKey(of: self.slot?.venue) { event.set("venue", text: venue?.text) }
        event.set("speakers", flow: speakers)
        return event
    }
}

extension Event {
    fileprivate var time: TimeAnswer? {
        guard case .timed(let start, let end, let isKnown) = schedule else { return nil }
        return TimeAnswer(start: start.time, end: isKnown ? end.time : nil)
    }
}
