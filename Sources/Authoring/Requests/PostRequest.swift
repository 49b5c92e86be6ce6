import ChapterModel

/// A new post without an event: what was said of it on the command line, as it was typed.
package struct PostRequest: Sendable {
    package var chapter: String?
    package var title: String?
    package var photos = PhotoRequest()

    package init() {}

    /// Asks for the rest and composes the post.
    package func draft(in network: Network, asking interview: Interview) throws -> Draft {
        let pictures = try photos.files()
        try interview.require(["--chapter": network.onlyChapter ?? chapter, "--title": title])
        let words = network.words
        let chapter = try network.chapter(named: chapter, asking: interview)
        let title = try interview.answer(interview.words.postTitle, option: ("--title", title)) {
            text throws(AuthoringProblem) in text
        }
        let photos = try photos.described(pictures, by: interview)
        guard let slug = PostName.slug(on: network.today, title: title, fallback: words.post) else {
            throw AuthoringProblem.noSlug(title)
        }
        let id = Post.ID(chapter: chapter.slug, slug: slug)
        var front = YAMLMapping()
        front.set("title", text: title)
        front.set("date", bare: network.today)
        front.set("uid", text: network.freeUID("\(chapter.tag)-\(slug)"))
        front.set("photos", list: photos.map(\.yaml))
        return Draft(
            try network.place(for: id),
            bytes: front.document(body: words.postBody),
            photos: photos,
            address: id.path
        )
    }
}
