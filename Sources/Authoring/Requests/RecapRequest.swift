import ChapterModel

/// A new recap: what was said of it on the command line, as it was typed.
package struct RecapRequest: Sendable {
    package var chapter: String?
    /// The evening, by the name of its post or its date.
    package var event: String?
    package var title: String?
    package var photos = PhotoRequest()

    package init() {}

    /// Asks for the rest and composes the recap.
    package func draft(in network: Network, asking interview: Interview) throws -> Draft {
        let pictures = try photos.files()
        try interview.require(["--chapter": network.onlyChapter ?? chapter])
        let chapter = try network.chapter(named: chapter, asking: interview)
        let proposals = RecapProposals(for: chapter, in: network)
        let latest = proposals.latest
        if latest == nil, event == nil { throw AuthoringProblem.nothingToRecap(chapter: chapter.city) }
        let name = try interview.answer(
            interview.words.recappedEvent,
            option: ("--event", event),
            proposal: latest?.name
        ) { text throws(AuthoringProblem) in try proposals.event(named: text).name }
        let entry = try proposals.event(named: name)
        let title = try interview.answer(
            interview.words.postTitle,
            option: ("--title", title),
            proposal: network.words.recapTitle(of: entry.title)
        ) { text throws(AuthoringProblem) in text }
        let photos = try photos.described(pictures, by: interview)
        return try draft(of: entry, in: chapter, titled: title, photos: photos, network: network)
    }

    private func draft(
        of entry: CalendarEntry,
        in chapter: Chapter,
        titled title: String,
        photos: [PhotoFile],
        network: Network
    ) throws(AuthoringProblem) -> Draft {
        let words = network.words
        let day = entry.event.schedule.firstDay ?? network.today
        guard let slug = PostName.slug(on: network.today, title: title, fallback: words.recap) else {
            throw .noSlug(title)
        }
        let id = Post.ID(chapter: chapter.slug, slug: slug)
        let name = try network.place(for: id)
        var front = YAMLMapping()
        front.set("title", text: title)
        front.set("date", bare: network.today)
        front.set("uid", text: network.freeUID("\(chapter.tag)-\(day)-\(words.recap)"))
        if let post = entry.post {
            front.set("recapOf", bare: post.id.slug)
        } else if let slot = entry.event.slot {
            // Nobody announced it: the recap itself speaks of the series' date.
            var event = YAMLMapping()
            event.set("occurrence", bare: slot.date)
            if chapter.series.count > 1 { event.set("series", text: slot.series.id.text) }
            front.set("event", mapping: event)
        }
        front.set("photos", list: photos.map(\.yaml))
        return Draft(
            name,
            bytes: front.document(body: words.recapBody(of: day, chapter)),
            photos: photos,
            address: id.path
        )
    }
}
