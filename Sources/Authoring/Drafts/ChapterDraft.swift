import ChapterModel

/// A new chapter with everything decided.
struct ChapterDraft {
    let city: String
    var name: String
    /// Without `#`.
    var hashtag: String?
    var leads: [Slug] = []
    var cadence: String?
    var venue: Slug?
    /// Where it is not that of the site.
    var timeZone: String?

    init(city: String, name: String) {
        self.city = city
        self.name = name
    }

    func draft(words: ContentWords) throws(AuthoringProblem) -> Draft {
        guard let slug = Slug(city) else { throw .noSlug(city) }
        var front = YAMLMapping()
        front.set("name", text: name)
        front.set("city", text: city)
        front.set("hashtag", text: hashtag)
        front.set("leads", flow: leads)
        front.set("cadence", text: cadence)
        front.set("venue", text: venue?.text)
        front.set("timeZone", text: timeZone)
        return Draft(
            text: "\(slug)/chapter.md",
            bytes: front.document(body: words.chapterBody(city: city, cadence: cadence)),
            root: slug.text,
            address: SitePath(page: slug.text)
        )
    }
}
